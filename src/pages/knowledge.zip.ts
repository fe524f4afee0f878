import { getLibrary } from '../data/library.ts';
import { knowledgePackage } from '../markdown/knowledge-package.ts';

export const GET = async () =>
  new Response((await knowledgePackage(await getLibrary())) as BodyInit, { headers: { 'Content-Type': 'application/zip' } });
