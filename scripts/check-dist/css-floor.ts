import postcss, { type ChildNode, type Declaration } from 'postcss';

/** What Chrome 83 cannot parse or lays out wrongly, and how a message calls it. */
const SELECTORS: [RegExp, string][] = [
  [/:(?:is|where|has)\(/, ':is()、:where()、:has()'],
  [/:not\([^)]*,/, ':not() 里的选择器列表'],
  [/&/, '嵌套选择器'],
];

const AT_RULES = ['layer', 'container', 'scope', 'starting-style', 'property', 'position-try'];

const PROPERTIES: [RegExp, string][] = [
  [/^(?:inset(?:-.*)?|aspect-ratio|accent-color|scrollbar-gutter)$/, '属性'],
  [/^(?:margin|padding)-(?:block|inline)$/, '逻辑属性简写'],
  [/^border-(?:block|inline)(?:-(?:color|style|width))?$/, '逻辑属性简写'],
];

const VALUES: [RegExp, string][] = [
  [/\b(?:oklch|oklab|lch|lab|color-mix|light-dark|color)\(/, '颜色函数'],
  [/\b\d*\.?\d+(?:d|s|l)v(?:h|w|b|i|min|max)\b/, '视口单位'],
  [/\b\d*\.?\d+cq(?:w|h|i|b|min|max)\b/, '容器单位'],
  [/\bsubgrid\b/, 'subgrid'],
];

/** Properties that old engines leave out without harm: finer typography only. */
const HARMLESS = /^(?:text-wrap|text-autospace|text-spacing-trim|text-decoration-.*|text-underline-offset|text-size-adjust)$/;

function ofDeclaration({ prop, value, parent }: Declaration): string[] {
  if (HARMLESS.test(prop)) return [];
  const own = [
    ...PROPERTIES.filter(([pattern]) => pattern.test(prop)).map(([, words]) => `${words} ${prop}`),
    ...VALUES.filter(([pattern]) => pattern.test(value)).map(([, words]) => `${words} ${value}`),
  ];
  // Chrome 83 knows gap in grids only; in a flex box it is dropped without a trace.
  const flexGap =
    /^(?:row-|column-)?gap$/.test(prop) &&
    parent?.some((node) => node.type === 'decl' && node.prop === 'display' && /flex/.test(node.value));
  return flexGap ? [...own, `弹性布局里的 ${prop}`] : own;
}

function ofNode(node: ChildNode): string[] {
  if (node.type === 'decl') return ofDeclaration(node);
  if (node.type === 'atrule') {
    const range = node.name === 'media' && /[<>]/.test(node.params) ? ['媒体查询的范围写法'] : [];
    return AT_RULES.includes(node.name) ? [`@${node.name}`] : range;
  }
  if (node.type !== 'rule') return [];
  const nested = node.parent?.type === 'rule' ? ['嵌套规则'] : [];
  return [...nested, ...SELECTORS.filter(([pattern]) => pattern.test(node.selector)).map(([, words]) => words)];
}

/**
 * Looks in shipped CSS for what Chrome 83, Firefox 78 and Safari 14 cannot read.
 * What stands inside @supports is left alone: such engines skip it.
 * @param path shown in messages
 * @returns one message per find; empty where all is well
 */
export function checkCss(path: string, css: string): string[] {
  const finds = new Set<string>();
  const look = (nodes: ChildNode[]) => {
    for (const node of nodes) {
      if (node.type === 'atrule' && node.name === 'supports') continue;
      for (const words of ofNode(node)) finds.add(words);
      if ('nodes' in node && node.nodes) look(node.nodes);
    }
  };
  look(postcss.parse(css).nodes);
  return [...finds].map((words) => `${path}：旧浏览器不认识${words}`);
}
