import { cardFonts } from './card-face.ts';
import { cardMarkup, type Card } from './card-markup.ts';

export const CARD_SHAPES = { wide: { width: 1200, height: 630 }, square: { width: 600, height: 600 } } as const;

export type CardShape = keyof typeof CARD_SHAPES;

/**
 * Draws a share card.
 * @returns a JPEG; equal cards give equal bytes
 * @throws where the face lacks a character, which would stand as an empty box
 */
export async function renderCard(card: Card, shape: CardShape): Promise<Uint8Array> {
  const { width, height } = CARD_SHAPES[shape];
  // Loaded where a card is drawn: a build that finds all cards in its store needs neither.
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  const svg = await satori(cardMarkup(card, width, height), {
    width,
    height,
    fonts: await cardFonts(),
    loadAdditionalAsset: (_language, characters) => {
      throw new Error(`分享图的字体里没有“${characters}”：换一个写法，或在 src/cards/card-face.ts 换一种字体`);
    },
  });
  return new Uint8Array(await sharp(Buffer.from(svg)).jpeg({ quality: 75, chromaSubsampling: '4:4:4' }).toBuffer());
}
