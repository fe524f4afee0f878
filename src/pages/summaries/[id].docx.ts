import type { APIRoute } from 'astro';
import { summaryPaths } from '../../data/entries.ts';
import { withFormerIds } from '../../data/redirects.ts';
import { lawsByName } from '../../data/laws.ts';
import { docxPaths, docxResponse, type DocxProps } from '../../docx/docx-response.ts';
import { summaryDocument } from '../../docx/summary-document.ts';

export const getStaticPaths = async () =>
  docxPaths(withFormerIds('summaries', await summaryPaths()), ({ summary }) => summaryDocument(summary), await lawsByName());

export const GET: APIRoute<DocxProps> = ({ props }) => docxResponse(props);
