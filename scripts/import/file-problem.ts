const REASONS: Record<string, string> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '所在的盘是只读的',
  ENOSPC: '盘满了',
  EEXIST: '已有同名的文件',
  ENOTDIR: '路径当中有一级不是文件夹',
  EISDIR: '同名的是文件夹',
  ENOENT: '找不到',
  ENAMETOOLONG: '名字太长',
  EBUSY: '正被别的程序占用',
  EMFILE: '打开的文件太多',
};

/** Why a file cannot be read or written, in Chinese; the system's own words where the reason is a rare one. */
export function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
