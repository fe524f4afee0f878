import type { APIRoute } from 'astro';
import { practicePaths } from '../../data/entries.ts';
import { withFormerIds } from '../../data/redirects.ts';
import { lawsByName } from '../../data/laws.ts';
import { docxPaths, docxResponse, type DocxProps } from '../../docx/docx-response.ts';
import { practiceDocument } from '../../docx/practice-document.ts';

export const getStaticPaths = async () =>
  docxPaths(withFormerIds('practices', await practicePaths()), ({ practice }) => practiceDocument(practice), await lawsByName());

export const GET: APIRoute<DocxProps> = ({ props }) => docxResponse(props);
