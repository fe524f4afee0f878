import type { APIRoute } from 'astro';
import { getLibrary } from '../../data/library.ts';
import { madeOfProps } from '../../data/made-of.ts';
import { absoluteUrl } from '../../lib/absolute-url.ts';
import { qrSvg } from '../../lib/qr-svg.ts';
import { practicePlaces, summaryPlaces, type SharedPage } from '../../lib/shared-places.ts';
import { SITE } from '../../site.ts';

export async function getStaticPaths() {
  // A code that leads nowhere is printed and handed on for years.
  if (SITE.provisional) return [];
  const { practices, summaries } = await getLibrary();
  const pages = [...practices.map(practicePlaces), ...summaries.map(summaryPlaces)];
  return madeOfProps(pages.map(({ name, places }) => ({ params: { name }, props: { places } })));
}

export const GET: APIRoute<{ places: SharedPage['places'] }> = ({ props }) => {
  const [page, ...others] = props.places;
  const coded = ({ anchor, path }: SharedPage['places'][0]) => ({ anchor, address: absoluteUrl(path) });
  return new Response(qrSvg(coded(page), ...others.map(coded)), { headers: { 'Content-Type': 'image/svg+xml' } });
};
