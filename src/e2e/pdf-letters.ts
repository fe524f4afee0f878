import { getDocumentProxy } from 'unpdf';

export const millimetres = (points: number) => (points / 72) * 25.4;

/** Where the letters of each page of a PDF stand, in points from its upper left corner. */
export async function letters(pdf: Buffer): Promise<{ text: string; left: number; right: number; base: number }[][]> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, i) => {
      const page = await file.getPage(i + 1);
      const { height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      return items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x, y] = item.transform as number[];
        return [{ text: item.str, left: x ?? 0, right: (x ?? 0) + item.width, base: height - (y ?? 0) }];
      });
    }),
  );
}
