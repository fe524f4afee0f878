import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { apiSchemaPaths } from '../../../data/api.ts';
import { jsonResponse } from '../../../lib/json-response.ts';

export const getStaticPaths = apiSchemaPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => jsonResponse(props.content);
