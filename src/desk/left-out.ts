/** Stands in for what Sveltia CMS brings along and entries never need (scripts/edit/bundle.ts). */
const nothing: Record<string, never> = {};
export default nothing;
export const optimize = (): { data: string } => ({ data: '' });
