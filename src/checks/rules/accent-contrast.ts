import { channelsOf, contrast } from '../../lib/contrast.ts';
import type { Site } from '../../schemas/site.ts';
import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

type Tone = keyof Site['accent'];

/** What src/styles/tokens.css lays below words, and its quieter ink; accent-contrast.test.ts holds them against it. */
export const COLOURS = {
  light: { grounds: ['#fbfaf7', '#ffffff', '#f3f1ec', '#f2f2f2'], softInks: ['#57534c', '#262626'] },
  dark: { grounds: ['#191815', '#211f1c', '#282622', '#000000', '#0f0f0f', '#1f1f1f'], softInks: ['#b3ada3', '#e6e6e6'] },
} as const;

/** WCAG 2.2, 1.4.3 for text of any size; 1.4.6 where a reader has asked for more. */
const ENOUGH = 4.5;
const MORE = 7;

interface Demand {
  /** Colours that stand below or upon it. */
  against: readonly string[];
  /** Tones that do, too. */
  tones?: readonly Tone[];
  what: string;
  least: number;
  /** Where a colour that is not enough has to move. */
  toward: 'black' | 'white';
}

// The words on the main button have the colour of a card: the pair is the same as that of a link on a card.
const DEMANDS: Record<Tone, Demand> = {
  light: { against: COLOURS.light.grounds, what: '浅色界面的底色', least: ENOUGH, toward: 'black' },
  dark: { against: COLOURS.dark.grounds, what: '深色界面的底色', least: ENOUGH, toward: 'white' },
  strongLight: { against: COLOURS.light.grounds, what: '浅色界面的底色', least: MORE, toward: 'black' },
  strongDark: { against: COLOURS.dark.grounds, what: '深色界面的底色', least: MORE, toward: 'white' },
  lightSoft: {
    against: COLOURS.light.softInks,
    tones: ['light', 'strongLight'],
    what: '它上面的文字',
    least: ENOUGH,
    toward: 'white',
  },
  darkSoft: { against: COLOURS.dark.softInks, tones: ['dark', 'strongDark'], what: '它上面的文字', least: ENOUGH, toward: 'black' },
};

/** A colour moved part of the way. @param share 0 the colour itself, 1 black or white */
function moved(colour: string, toward: Demand['toward'], share: number): string {
  const end = toward === 'black' ? 0 : 255;
  return `#${channelsOf(colour)
    .map((value) =>
      Math.round(value + (end - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const STEPS = 50;

/** The nearest of the same hue that is enough, if there is one. */
const mended = (colour: string, toward: Demand['toward'], isEnough: (other: string) => boolean): string | undefined =>
  Array.from({ length: STEPS }, (_, step) => moved(colour, toward, (step + 1) / STEPS)).find(isEnough);

/** The library's colour can be read wherever the pages use it for words: links on every ground, the words on buttons, what lies on its soft tone. */
export const accentContrast: Rule = ({ site }) => {
  if (!site) return [];
  const { accent } = site.data;
  const lowest = (colour: string, others: readonly string[]) =>
    others.map((other) => ({ other, ratio: contrast(colour, other) })).reduce((a, b) => (b.ratio < a.ratio ? b : a));
  const isReadable = (tone: Tone) => lowest(accent[tone], DEMANDS[tone].against).ratio >= DEMANDS[tone].least;
  return (Object.keys(DEMANDS) as Tone[]).flatMap((tone): Issue[] => {
    const { against, tones = [], what, least, toward } = DEMANDS[tone];
    const colour = accent[tone];
    // A tone that cannot be read on any ground is told by itself, once.
    const others = [...against, ...tones.filter(isReadable).map((each) => accent[each])];
    const { other, ratio } = lowest(colour, others);
    if (ratio >= least) return [];
    const better = mended(colour, toward, (each) => lowest(each, others).ratio >= least);
    const direction = toward === 'black' ? '深' : '浅';
    return [
      {
        file: site.file,
        line: site.yaml.lineOf(['accent', tone]),
        rule: 'accent-contrast',
        // Rounded down: what falls short must not be told as enough.
        found: `accent 的 ${tone} 为 ${colour}，与${what} ${other} 的对比度只有${(Math.floor(ratio * 100) / 100).toFixed(2)}`,
        expected: `不低于${least}（WCAG 2.2 的 ${least === MORE ? '1.4.6' : '1.4.3'}），看不清的人也读得出`,
        repair: better ? `换${direction}一些的颜色，如 ${better}` : `换${direction}一些的颜色`,
      },
    ];
  });
};
