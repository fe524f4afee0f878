import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { lawPaths } from '../../data/laws.ts';
import { markdownResponse } from '../../lib/markdown-response.ts';
import { lawMarkdown } from '../../markdown/law-markdown.ts';

export const getStaticPaths = lawPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => markdownResponse(lawMarkdown(props.law));
