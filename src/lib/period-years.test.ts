import { expect, test } from 'vitest';
import { periodYears, yearsInWords } from './period-years.ts';

test('takes the first and last year that the periods name', () => {
  expect(periodYears(['2008年12月至2010年，最可能是2009年', '未注明', '2019'])).toEqual({ first: 2008, last: 2019 });
});

test('tells nothing where no year is named, and no year from a longer number', () => {
  expect(periodYears(['未注明', '120090件'])).toBeUndefined();
});

test('a span of one year is that year', () => {
  expect([yearsInWords({ first: 2009, last: 2009 }), yearsInWords({ first: 2008, last: 2019 })]).toEqual(['2009年', '2008—2019年']);
});
