import type { APIRoute } from 'astro';
import { getLibrary } from '../../data/library.ts';
import { absoluteUrl } from '../../lib/absolute-url.ts';
import { qrSvg } from '../../lib/qr-svg.ts';
import { sharedPlaces } from '../../lib/shared-places.ts';

export const getStaticPaths = async () => sharedPlaces(await getLibrary()).map(({ name, path }) => ({ params: { name }, props: { path } }));

export const GET: APIRoute = ({ props }) =>
  new Response(qrSvg(absoluteUrl(props['path'])), { headers: { 'Content-Type': 'image/svg+xml' } });
