import type { OfficialDocument } from './official-document.ts';

/** 主送机关 with its colon (7.3.2), as the only line, or none. */
export const addresseeLine = ({ addressee }: Pick<OfficialDocument, 'addressee'>): string[] => (addressee ? [`${addressee}：`] : []);
