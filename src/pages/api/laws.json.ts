import { lawRecords } from '../../data/api.ts';
import { jsonResponse } from '../../lib/json-response.ts';

export const GET = async () => jsonResponse(await lawRecords());
