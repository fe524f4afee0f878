import type { APIRoute } from 'astro';
import { practicePaths } from '../../data/entries.ts';
import { withFormerIds } from '../../data/redirects.ts';
import { docxResponse } from '../../docx/docx-response.ts';
import { practiceDocument } from '../../docx/practice-document.ts';

export const getStaticPaths = async () => withFormerIds('practices', await practicePaths());

export const GET: APIRoute = ({ props }) => docxResponse(practiceDocument(props['practice']));
