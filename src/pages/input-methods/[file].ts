import type { APIRoute } from 'astro';
import { getLibrary } from '../../data/library.ts';
import { madeOfProps } from '../../data/made-of.ts';
import { INPUT_METHOD_FILES, inputMethodFiles } from '../../input-methods/dictionaries.ts';
import { typedNames } from '../../input-methods/words.ts';

let files: ReturnType<typeof inputMethodFiles>;

export async function getStaticPaths() {
  const library = await getLibrary();
  const newest = library.practices.reduce((day, { revised }) => (revised > day ? revised : day), '');
  const props = { names: typedNames(library), newest };
  files = inputMethodFiles(props.names, newest);
  return madeOfProps(INPUT_METHOD_FILES.map((file) => ({ params: { file }, props })));
}

export const GET: APIRoute = ({ params }) =>
  new Response(files(params['file'] ?? '') as BodyInit, { headers: { 'Content-Type': 'application/octet-stream' } });
