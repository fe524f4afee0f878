import { getLibrary } from '../data/library.ts';
import { llmsTxt } from '../markdown/llms-txt.ts';

export const GET = async () => new Response(llmsTxt(await getLibrary()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
