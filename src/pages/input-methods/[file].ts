import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../data/library.ts';
import { inputMethodFiles } from '../../input-methods/dictionaries.ts';

export const getStaticPaths = async () =>
  [...inputMethodFiles(await getLibrary())].map(([file, bytes]) => ({ params: { file }, props: { bytes } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.bytes as BodyInit, { headers: { 'Content-Type': 'application/octet-stream' } });
