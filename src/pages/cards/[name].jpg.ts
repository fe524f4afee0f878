import type { APIRoute } from 'astro';
import { cardsOf } from '../../cards/cards.ts';
import { CARD_SHAPES, renderCard, type CardShape } from '../../cards/render-card.ts';
import { getLibrary } from '../../data/library.ts';
import { madeOfProps } from '../../data/made-of.ts';

export async function getStaticPaths() {
  const shapes = Object.keys(CARD_SHAPES) as CardShape[];
  const cards = cardsOf(await getLibrary()).flatMap(({ id, card }) =>
    shapes.map((shape) => ({ params: { name: `${id}-${shape}` }, props: { card, shape } })),
  );
  return madeOfProps(cards);
}

export const GET: APIRoute = async ({ props }) =>
  new Response((await renderCard(props['card'], props['shape'])) as BodyInit, { headers: { 'Content-Type': 'image/jpeg' } });
