import type { APIRoute } from 'astro';
import { summaryPaths } from '../../data/entries.ts';
import { withFormerIds } from '../../data/redirects.ts';
import { docxResponse } from '../../docx/docx-response.ts';
import { summaryDocument } from '../../docx/summary-document.ts';

export const getStaticPaths = async () => withFormerIds('summaries', await summaryPaths());

export const GET: APIRoute = ({ props }) => docxResponse(summaryDocument(props['summary']));
