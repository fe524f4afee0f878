import { expect, test } from 'vitest';
import { numberingList } from '../fixtures/build-docx.ts';
import { formatNumber, numberCounter, readNumbering } from './docx-numbering.ts';

test.each([
  ['chineseCountingThousand', 12, '十二'],
  ['chineseLegalSimplified', 21, '贰拾壹'],
  ['ideographTraditional', 3, '丙'],
  ['decimalEnclosedCircle', 5, '⑤'],
  ['upperRoman', 14, 'XIV'],
  ['lowerLetter', 28, 'bb'],
  ['decimalZero', 7, '07'],
  ['unknown', 9, '9'],
])('%s writes %d as %s', (format, value, text) => {
  expect(formatNumber(value, format)).toBe(text);
});

test('levels count on, and begin again below a new number', () => {
  const next = numberCounter(
    readNumbering(
      numberingList(1, [
        ['chineseCounting', '%1、'],
        ['decimal', '%1.%2'],
      ]),
    ),
  );
  const texts = [0, 1, 1, 0, 1].map((level) => next('1', level)?.text);
  expect(texts).toEqual(['一、', '一.1', '一.2', '二、', '二.1']);
});

test('a list that is not defined has no number', () => {
  expect(numberCounter(readNumbering())('1', 0)).toBeUndefined();
});
