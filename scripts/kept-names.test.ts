import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const RULE = 'no-restricted-syntax';
const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === RULE });

/** Whether lint refuses a component of this text. */
async function refused(text: string): Promise<boolean> {
  const results = await Promise.all(
    ['src/components/Chips.astro', 'src/pages/about.astro'].map((filePath) => eslint.lintText(text, { filePath })),
  );
  const found = results.flat().map(({ messages }) => messages.some(({ ruleId }) => ruleId === RULE));
  expect(new Set(found).size).toBe(1);
  return found.includes(true);
}

const props = (name: string) =>
  `---\ninterface Props {\n  ${name}: string;\n}\nexport type P = Props;\n---\n<p>{Object.keys(Astro.props)}</p>\n`;
const use = (attribute: string) => `---\nimport A from './OwnLevel.astro';\nconst slot = 'x';\n---\n<A ${attribute} />{slot}\n`;

test.each(['slot', "'set:html'", "'client:load'"])('a prop that is called %s is refused', async (name) => {
  expect(await refused(props(name))).toBe(true);
});

test.each(['slot={slot}', '{slot}', 'slot={`x`}'])('a component that is handed %s is refused', async (attribute) => {
  expect(await refused(use(attribute))).toBe(true);
});

test('other props, and the name of a slot that is really meant, pass', async () => {
  expect(await refused(props('place'))).toBe(false);
  expect(await refused(use('slot="folded"'))).toBe(false);
});
