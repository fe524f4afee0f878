import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { apiFile, apiPaths } from '../../data/api.ts';
import { jsonResponse } from '../../lib/json-response.ts';

export const getStaticPaths = apiPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, unknown>, Params> = async ({ params }) => jsonResponse(await apiFile(params.name));
