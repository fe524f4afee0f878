/** Where a field stands in a file, as an editor counts: `figures 第1项 label`. @param path keys, and places in lists from 0 */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? `第${part + 1}项` : String(part))).join(' ') || '文件内容';

/** The inverse, of what a finding begins with. @returns undefined where it names no field */
export function fieldNamedIn(found: string): (string | number)[] | undefined {
  const name = /^字段“([^”]+)”/.exec(found)?.[1];
  if (name === undefined) return undefined;
  if (name === fieldName([])) return [];
  return name.split(' ').map((part) => {
    const place = /^第(\d+)项$/.exec(part)?.[1];
    return place === undefined ? part : Number(place) - 1;
  });
}
