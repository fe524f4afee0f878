import type { AstroPrerenderer } from 'astro';

/** A page or file to generate, as Astro lists it. */
type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

const OPEN_DATA = /^\/api\/([a-z]+)\.json$/;
const turn = ({ pathname }: Pick<Path, 'pathname'>) => (OPEN_DATA.test(pathname) ? 0 : pathname.endsWith('.docx') ? 2 : 1);

/** The order that keeps two cores busy: what another thread works from comes first, what one writes meanwhile comes last. */
export const inGenerationOrder = <P extends Pick<Path, 'pathname'>>(paths: readonly P[]): P[] =>
  [...paths].sort((a, b) => turn(a) - turn(b));

/**
 * Astro's own generation of pages, in that order.
 * @param onOpenData called once, with the text of each file below /api/ by its name, e.g. `practices`
 */
export function orderedPrerenderer(own: AstroPrerenderer, onOpenData: (texts: Record<string, string>) => void): AstroPrerenderer {
  const texts: Record<string, string> = {};
  let missing = 0;
  return {
    ...own,
    getStaticPaths: async () => {
      const paths = inGenerationOrder(await own.getStaticPaths());
      missing = paths.filter(({ pathname }) => OPEN_DATA.test(pathname)).length;
      return paths;
    },
    render: async (request, options) => {
      const result = await own.render(request, options);
      const name = OPEN_DATA.exec(options.routeData.route)?.[1];
      if (name === undefined) return result;
      const response = result instanceof Response ? result : result.response;
      texts[name] = await response.clone().text();
      missing -= 1;
      if (missing === 0) onOpenData(texts);
      return result;
    },
  };
}
