import { Converter } from 'opencc-js/t2cn';

/** Traditional characters of a text → simplified ones, by the table of OpenCC. */
export const simplify = Converter({ from: 'tw', to: 'cn' });
