import { importLists } from '../../data/import-lists.ts';
import { jsonResponse } from '../../lib/json-response.ts';

export const GET = () => jsonResponse(importLists());
