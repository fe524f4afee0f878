import fc from 'fast-check';

/** Numbers of halves of pairs (surrogates), which are no characters: 0xD800 to 0xDFFF. */
const HALVES = 0x800;
const FIRST_HALF = 0xd800;

/**
 * Any character of Unicode, as the unit of `fc.string`: what its own unit `binary` draws, and with the same names of objects (`__proto__`)
 * among the strings. That one writes down all 1.1 million before the first, two seconds of every process that asks for it.
 */
export const anyCharacter = fc.nat(0x10ffff - HALVES).map(
  (number) => String.fromCodePoint(number < FIRST_HALF ? number : number + HALVES),
  (character) => {
    const number = typeof character === 'string' ? character.codePointAt(0) : undefined;
    if (number === undefined || character !== String.fromCodePoint(number).toWellFormed()) throw new Error('no character');
    return number < FIRST_HALF ? number : number - HALVES;
  },
);
