import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { practicePaths } from '../../data/entries.ts';
import { withFormerIds } from '../../data/redirects.ts';
import { markdownResponse } from '../../lib/markdown-response.ts';
import { practiceMarkdown } from '../../markdown/practice-markdown.ts';

export const getStaticPaths = async () => withFormerIds('practices', await practicePaths());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  markdownResponse(practiceMarkdown(props.practice));
