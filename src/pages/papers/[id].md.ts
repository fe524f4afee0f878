import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { paperPaths } from '../../data/paperwork.ts';
import { markdownResponse } from '../../lib/markdown-response.ts';
import { paperMarkdown } from '../../markdown/paper-markdown.ts';

export const getStaticPaths = paperPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => markdownResponse(paperMarkdown(props.paper));
