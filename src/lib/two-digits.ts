/** A part of a date or time as it is written in digits: 07. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');
