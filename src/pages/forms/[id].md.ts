import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { formPaths } from '../../data/paperwork.ts';
import { markdownResponse } from '../../lib/markdown-response.ts';
import { formMarkdown } from '../../markdown/form-markdown.ts';

export const getStaticPaths = formPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => markdownResponse(formMarkdown(props.form));
