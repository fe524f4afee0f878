import type { APIRoute } from 'astro';
import { paperPaths } from '../../data/paperwork.ts';
import { lawsByName } from '../../data/laws.ts';
import { docxPaths, docxResponse, type DocxProps } from '../../docx/docx-response.ts';
import { paperDocument } from '../../docx/paper-document.ts';

export const getStaticPaths = async () => docxPaths(await paperPaths(), ({ paper }) => paperDocument(paper), await lawsByName());

export const GET: APIRoute<DocxProps> = ({ props }) => docxResponse(props);
