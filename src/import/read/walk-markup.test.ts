import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeReferences } from './decode-references.ts';
import { walkMarkup } from './walk-markup.ts';
import { walkXml } from './walk-xml.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The walk as a list: <name attribute=value>, </name>, text. */
function steps(source: string, walk: typeof walkXml): string[] {
  const found: string[] = [];
  walk(source, {
    open: (name, attributes, empty) =>
      found.push(`<${[name, ...[...attributes].map((pair) => pair.join('='))].join(' ')}${empty ? '/' : ''}>`),
    close: (name) => found.push(`</${name}>`),
    text: (text) => found.push(text),
  });
  return found;
}
const html: typeof walkXml = (source, handler) => walkMarkup(source, 'html', handler);

describe('walkMarkup', () => {
  test('reads every named reference of HTML, and the numeric ones', () => {
    expect(steps('<P>90%&ge;85%，&alpha;&nbsp;&#24037;&#x4f1a;&nonsense;</P>', html)).toEqual([
      '<p>',
      '90%≥85%，α\u00a0工会&nonsense;',
      '</p>',
    ]);
  });

  test('script and style are raw text', () => {
    expect(steps('<script>a<b>"&amp;</script>工会', html)).toEqual(['<script>', 'a<b>"&amp;', '</script>', '工会']);
  });

  test('text between markup comes back whole, at its offset', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }), (texts) => {
        const escaped = texts.map((text) => text.replace(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;')));
        const source = escaped.map((text) => `<a>${text}</a>`).join('');
        const found: string[] = [];
        walkMarkup(source, 'xml', {
          open: () => undefined,
          close: () => undefined,
          text(text, at) {
            found.push(text);
            expect(at).toBeGreaterThan(2);
          },
        });
        expect(found).toEqual(texts);
      }),
    );
  });

  test('any input is walked to its end', () => {
    const part = fc.constantFrom('<', '>', '"', "'", '&', '/', '!', '[', 'CDATA[', ']]>', '-', 'a', ' ', '=', '&lt;', '?', '工');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.constantFrom('xml' as const, 'html' as const), (parts, dialect) => {
        walkMarkup(parts.join(''), dialect, { open: () => undefined, close: () => undefined, text: () => undefined });
      }),
    );
  });
});

describe('walkXml', () => {
  test.each([
    ['the usual prefix', `<w:p xmlns:w="${W}"><w:b w:val="0"/></w:p>`],
    ['another prefix', `<ns0:p xmlns:ns0="${W}"><ns0:b ns0:val="0"/></ns0:p>`],
    ['a default namespace', `<p xmlns="${W}" xmlns:x="${W}"><b x:val="0"/></p>`],
    ['attributes without a prefix', `<p xmlns="${W}"><b val="0"/></p>`],
    ['the strict namespace', '<a:p xmlns:a="http://purl.oclc.org/ooxml/wordprocessingml/main"><a:b a:val="0"/></a:p>'],
    ['no declaration at all', '<w:p><w:b w:val="0"/></w:p>'],
  ])('%s gives the same names', (_, xml) => {
    expect(steps(xml, walkXml).map((step) => step.replace(/ \S*xmlns[^ >]*/g, ''))).toEqual(['<w:p>', '<w:b w:val=0/>', '</w:p>']);
  });

  test('a declaration ends with its element', () => {
    const xml = `<a:r xmlns:a="${W}"><a:p xmlns:a="urn:other"/><a:p/></a:r>`;
    expect(steps(xml, walkXml).filter((step) => /:p/.test(step))).toEqual([expect.stringMatching(/^<\{urn:other\}:p/), '<w:p/>']);
  });

  test('another namespace under our prefix is not ours', () => {
    expect(steps('<w:p xmlns:w="urn:other"/>', walkXml)[0]).toMatch(/^<\{urn:other\}:p/);
  });
});

test.each([
  ['人数&ge;30', '人数≥30'],
  ['工会&nbsp;总结&#12290;', '工会\u00a0总结。'],
  ['?a=1&copy=2&lt', '?a=1&copy=2&lt'],
  ['A&B&x;', 'A&B&x;'],
])('%s in a text is read as %s', (text, decoded) => {
  expect(decodeReferences(text)).toBe(decoded);
});
