import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { apiPaths } from '../../data/api.ts';
import { jsonResponse } from '../../lib/json-response.ts';

export const getStaticPaths = apiPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => jsonResponse(props.content);
