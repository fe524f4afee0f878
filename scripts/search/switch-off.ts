import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { RULES } from './rules.ts';

const MARK = 'without';

/** Modules that a rule may change, and those that must see the change. */
const CHANGED = /\/(?:src\/search|scripts\/search)\/[^?]+\.ts$/;

/**
 * Source of a module without a rule.
 * @throws where the rule's text is not in its file any more
 */
export function without(rule: string, path: string, source: string): string {
  const found = RULES.find((one) => one.rule === rule);
  if (!found || !path.replaceAll('\\', '/').endsWith(`/src/search/${found.file}`)) return source;
  if (!source.includes(found.from)) throw new Error(`${found.file} 里没有“${found.from}”；改 scripts/search/rules.ts`);
  return source.replace(found.from, () => found.to);
}

/** From now on, a module imported with `?without=<rule>` is a copy of its own, and so is all of the search that it imports, without that rule. */
export function allowSwitchingOff(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const result = next(specifier, context);
      const rule = context.parentURL && new URL(context.parentURL).searchParams.get(MARK);
      if (!rule || !CHANGED.test(result.url)) return result;
      return { ...result, url: `${result.url}?${MARK}=${encodeURIComponent(rule)}` };
    },
    load: (url, context, next) => {
      const result = next(url, context);
      const rule = url.startsWith('file:') && new URL(url).searchParams.get(MARK);
      if (!rule || !result.source) return result;
      const text = typeof result.source === 'string' ? result.source : new TextDecoder().decode(result.source);
      return { ...result, source: without(rule, fileURLToPath(url), text) };
    },
  });
}

/** Address of a module without a rule. @param module absolute address */
export const addressWithout = (module: string, rule: string): string => `${module}?${MARK}=${encodeURIComponent(rule)}`;
