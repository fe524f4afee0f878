import { z } from 'zod';
import { phraseKindSchema } from '../schemas/phrase.ts';
import { levelSchema, orgTypeSchema, siteSchema, siteUrlSchema, slotSchema, type Site } from '../schemas/site.ts';
import { CONTENT, contentFolder, fileIn, inContentFolder } from './content-folder.ts';
import { formatIssue, missingFile, wrongEncoding, type Issue } from './issue.ts';
import { mergeMarker } from './merge-marker.ts';
import { optionalRooms, phraseFiles } from './optional-rooms.ts';
import { frontPage, otherLibraries } from './other-libraries.ts';
import { readText } from './read-text.ts';
import { schemaIssues } from './schema-issues.ts';
import type { Settings } from './settings.ts';
import { readYaml } from './yaml-source.ts';

/** What an editor reads, without the stack of a program that broke. */
function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}

const refusal = (issues: readonly Issue[]): Error => plainError(inContentFolder(issues.map(formatIssue).join('\n')));

/** Reads one file of the settings. @throws with file and line of everything that does not fit its schema */
function read<T>(folder: string, name: string, schema: z.ZodType<T>): T {
  const path = `${CONTENT}/${name}`;
  let file: ReturnType<typeof readText>;
  try {
    file = readText(fileIn(folder, path));
  } catch {
    throw refusal([missingFile(path)]);
  }
  const { text, encoding } = file;
  if (encoding) throw refusal([wrongEncoding(path, encoding)]);
  const unmerged = mergeMarker(path, text);
  if (unmerged) throw refusal([unmerged]);
  const { source, issues } = readYaml(path, text, 1, 0);
  if (!source) throw refusal(issues);
  const result = schema.safeParse(source.value);
  if (!result.success) throw refusal(schemaIssues(path, result.error, source, schema));
  return result.data;
}

/** Top-level names that lead nowhere by rule (RFC 2606, RFC 6761): a sample library's address. */
const NOWHERE = /(?:^|\.)(?:example|test|invalid|localhost)$/;

/** @throws where SITE_URL is no address of a site */
function addressFrom(given: string): string {
  const { data } = siteUrlSchema.safeParse(given);
  if (data !== undefined) return data;
  throw plainError(
    `环境变量 SITE_URL 写的是“${given}”；应为 https:// 开头的网址，子目录另用 BASE_PATH，如 SITE_URL=https://gh.example.org`,
  );
}

/** @throws where BASE_PATH is no path; Git Bash on Windows makes `C:/Program Files/Git/…` of one that begins with a slash */
function baseFrom(given: string): string {
  const base = `/${given.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (siteSchema.shape.base.safeParse(base).success) return base;
  throw plainError(`环境变量 BASE_PATH 写的是“${given}”；应为网址里的子目录，如 BASE_PATH=shiwu`);
}

/** The address of one build may be given from outside, so that the same content serves a trial and the real site. */
function withEnvironment(site: Site, environment: NodeJS.ProcessEnv): Settings['site'] {
  const { SITE_URL, BASE_PATH, LIBRARIES } = environment;
  const url = SITE_URL ? addressFrom(SITE_URL) : site.url;
  return {
    ...site,
    url,
    provisional: !SITE_URL && NOWHERE.test(new URL(url).hostname),
    base: BASE_PATH ? baseFrom(BASE_PATH) : site.base,
    libraries: LIBRARIES === undefined ? site.libraries.map(({ name, url }) => ({ name, url: frontPage(url) })) : otherLibraries(LIBRARIES),
  };
}

/**
 * Reads what makes a library one union's own: site.yaml, org-types.yaml, slots.yaml, levels.yaml, and which optional parts it has.
 * @param folder the library's folder
 * @param environment SITE_URL, BASE_PATH and LIBRARIES go before site.yaml
 * @throws with file, line and repair where one of them is missing or broken
 */
export function readSettings(folder: string, environment: NodeJS.ProcessEnv): Settings {
  const some = <T extends z.ZodType>(item: T) => z.array(item, { error: '内容应为列表，每项以 - 开头' }).min(1, { error: '至少一项' });
  return {
    site: withEnvironment(read(folder, 'site.yaml', siteSchema), environment),
    orgTypes: read(folder, 'org-types.yaml', some(orgTypeSchema)),
    slots: read(folder, 'slots.yaml', some(slotSchema)),
    levels: read(folder, 'levels.yaml', some(levelSchema)),
    phrases: phraseFiles(folder).map((name) => ({
      id: name.replace(/^.*\/|\.yaml$/g, ''),
      label: read(folder, name, phraseKindSchema).label,
    })),
    rooms: optionalRooms(folder),
  };
}

/** The settings of the library that CONTENT_DIR names, from the project folder on. Browsers get them through in-browser.ts. */
export const SETTINGS: Settings = readSettings(contentFolder(process.cwd()), process.env);
