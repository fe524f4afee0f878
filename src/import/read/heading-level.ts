/** Level of a heading by the name of its style, as word processors call their own: heading 1, 标题 1. */
export function headingLevel(style: string): number | undefined {
  const digit = /^(?:heading|标题)\s*([1-9])$/i.exec(style.trim())?.[1];
  return digit === undefined ? undefined : Number(digit);
}
