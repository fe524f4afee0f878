import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../data/library.ts';
import { madeOfProps } from '../../data/made-of.ts';
import { INPUT_METHOD_FILES, inputMethodFile } from '../../input-methods/dictionaries.ts';
import { typedNames } from '../../input-methods/words.ts';

export async function getStaticPaths() {
  const library = await getLibrary();
  const newest = library.practices.reduce((day, { revised }) => (revised > day ? revised : day), '');
  const props = { names: typedNames(library), newest };
  return madeOfProps(INPUT_METHOD_FILES.map((file) => ({ params: { file }, props })));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ params, props }) =>
  new Response(inputMethodFile(params['file'] ?? '', props.names, props.newest) as BodyInit, {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
