import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import type { Category } from '../schemas/category.ts';
import { cardsOf } from './cards.ts';
import { CARD_SHAPES, renderCard, type CardShape } from './render-card.ts';

const categories = parse(readFileSync('content/categories.yaml', 'utf8')) as Category[];
const cards = cardsOf({
  categories,
  practices: [],
  summaries: [],
  terms: [],
  laws: [],
  papers: [],
  phrases: [],
  headings: [],
  calendar: [],
  forms: [],
});
const shapes = Object.keys(CARD_SHAPES) as CardShape[];

describe('cards', () => {
  it('are one for the library and one for each field', () => {
    expect(cards.map(({ id }) => id)).toEqual(['library', ...categories.map(({ id }) => id)]);
  });

  it.each(shapes)('are %s JPEGs under 100 KB', async (shape) => {
    for (const { card } of cards) {
      const bytes = await renderCard(card, shape);
      const { format, width, height } = await sharp(bytes).metadata();
      expect({ format, width, height }).toEqual({ format: 'jpeg', ...CARD_SHAPES[shape] });
      expect(bytes.length).toBeLessThan(100 * 1024);
    }
  });

  it('are refused where the face lacks a character', async () => {
    await expect(renderCard({ site: '甲', title: '𠮷', description: '乙', fact: '丙' }, 'square')).rejects.toThrow('没有“𠮷”');
  });

  it('have the same bytes whenever they are drawn', async () => {
    const { card } = cards[1]!;
    expect(await renderCard(card, 'wide')).toEqual(await renderCard(card, 'wide'));
  });
});
