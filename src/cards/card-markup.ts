import { SITE } from '../site.ts';

/** What a card says. */
export interface Card {
  /** A few characters, set large. */
  title: string;
  /** One line or two under the title. */
  description: string;
  /** A short fact, e.g. 12种做法. */
  fact: string;
  /** Name of the library. */
  site: string;
}

/** The light look of src/styles/tokens.css: an image has no dark mode. */
const COLOUR = { paper: '#fbfaf7', ink: '#211f1c', soft: '#57534c', line: '#e3dfd7', accent: SITE.accent.light };

type Style = Record<string, string | number>;

/** An element as satori takes it: what JSX would make. */
export interface MarkupElement {
  type: string;
  props: Record<string, unknown> & { children?: unknown };
}

const box = (style: Style, ...children: (MarkupElement | string)[]): MarkupElement => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const logo = (size: number): MarkupElement => ({
  type: 'svg',
  props: {
    width: size,
    height: size,
    viewBox: '0 0 22 22',
    children: [{ type: 'path', props: { fill: COLOUR.accent, d: SITE.logo } }],
  },
});

/** Size of the title: as large as lets it stand on one line, on two where it is very long. */
const titleSize = (title: string, width: number) => Math.min(width / 7, Math.max(width / 11, (width * 0.98) / title.length));

/**
 * The card as markup for satori.
 * @param width in px; wide cards are 1200 × 630, square ones 600 × 600
 */
export function cardMarkup({ title, description, fact, site }: Card, width: number, height: number): MarkupElement {
  const unit = width / (width > height ? 40 : 24);
  const inner = width - 4.5 * unit;
  return box(
    { width, height, background: COLOUR.paper, color: COLOUR.ink },
    box({ width: 0.5 * unit, height, background: COLOUR.accent }),
    box(
      { flexDirection: 'column', margin: `${1.8 * unit}px ${2 * unit}px`, width: inner },
      box({ alignItems: 'center', fontSize: 1.25 * unit, color: COLOUR.soft }, logo(1.5 * unit), box({ marginLeft: 0.5 * unit }, site)),
      box(
        { flexDirection: 'column', flexGrow: 1, justifyContent: 'center' },
        box({ fontSize: titleSize(title, inner), lineHeight: 1.25 }, title),
        box({ marginTop: 0.9 * unit, fontSize: 1.4 * unit, lineHeight: 1.6, color: COLOUR.soft }, description),
      ),
      box({ paddingTop: 0.9 * unit, borderTop: `2px solid ${COLOUR.line}`, fontSize: 1.2 * unit, color: COLOUR.accent }, fact),
    ),
  );
}
