/** How people ask about each practice, in the order of the lexicon. */
export type Asks = readonly (readonly string[])[];

const HAN_RUN = /\p{Script=Han}+/gu;

/** The characters of a text, and the pairs of neighbours. */
export function featuresOf(text: string): Set<string> {
  const features = new Set<string>();
  for (const run of text.match(HAN_RUN) ?? [])
    for (let i = 0; i < run.length; i += 1) {
      features.add(run.charAt(i));
      if (i + 1 < run.length) features.add(run.slice(i, i + 2));
    }
  return features;
}
