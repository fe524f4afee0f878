import type { APIRoute } from 'astro';
import { formPaths } from '../../data/paperwork.ts';
import { lawsByName } from '../../data/laws.ts';
import { docxPaths, docxResponse, type DocxProps } from '../../docx/docx-response.ts';
import { formDocument } from '../../docx/form-document.ts';

export const getStaticPaths = async () => docxPaths(await formPaths(), ({ form }) => formDocument(form), await lawsByName());

export const GET: APIRoute<DocxProps> = ({ props }) => docxResponse(props);
