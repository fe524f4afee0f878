import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { inGenerationOrder, orderedPrerenderer } from './generation-order.ts';

const paths = ['/about', '/practices/a.docx', '/practices/a', '/api/practices.json', '/tags', '/api/vocabulary.json'];

test('open data comes first, Word files last, all else as it was', () => {
  expect(inGenerationOrder(paths.map((pathname) => ({ pathname }))).map(({ pathname }) => pathname)).toEqual([
    '/api/practices.json',
    '/api/vocabulary.json',
    '/about',
    '/practices/a',
    '/tags',
    '/practices/a.docx',
  ]);
});

test('the open data is told once, when all of it is there, and is still written', async () => {
  const own = {
    name: 'own',
    getStaticPaths: () => Promise.resolve(paths.map((pathname) => ({ pathname, route: { route: pathname } }))),
    render: (_: Request, { routeData }: { routeData: { route: string } }) => Promise.resolve(new Response(`text of ${routeData.route}`)),
  } as unknown as AstroPrerenderer;
  const told: Record<string, string>[] = [];
  const ordered = orderedPrerenderer(own, (texts) => told.push(texts));
  for (const { route } of await ordered.getStaticPaths()) {
    const rendered = await ordered.render(new Request('https://a.example/'), { routeData: route } as Parameters<
      AstroPrerenderer['render']
    >[1]);
    expect(await (rendered as Response).text()).toBe(`text of ${route.route}`);
    if (route.route === '/api/practices.json') expect(told).toEqual([]);
  }
  expect(told).toEqual([{ practices: 'text of /api/practices.json', vocabulary: 'text of /api/vocabulary.json' }]);
});
