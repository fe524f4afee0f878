import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { summaryPaths } from '../../data/entries.ts';
import { withFormerIds } from '../../data/redirects.ts';
import { markdownResponse } from '../../lib/markdown-response.ts';
import { summaryMarkdown } from '../../markdown/summary-markdown.ts';

export const getStaticPaths = async () => withFormerIds('summaries', await summaryPaths());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  markdownResponse(summaryMarkdown(props.summary));
