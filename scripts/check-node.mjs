// Before the commands that run TypeScript: one sentence instead of a stack, in whatever Node there is. No newer syntax here.
// Node runs TypeScript by itself from 22.18 on (https://nodejs.org/api/typescript.html).
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `现在用的是 Node ${process.versions.node}，这个项目要 22.18 以上。装一个 Node 24（https://nodejs.org/zh-cn），或再运行一次 npm ci（Linux 和 Windows 会自带一份）。`,
  );
  process.exit(1);
}
