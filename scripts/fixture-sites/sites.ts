/** A library that is built for the browser tests, and where it is shown. */
export interface FixtureSite {
  name: string;
  /** Folder of the library, from the project folder on. */
  content: string;
  /** Where its site is built. */
  dist: string;
  port: number;
  base: string;
  /** SITE_URL, BASE_PATH and LIBRARIES of its build. */
  environment: Record<string, string>;
}

// TEST_PORT lets two checkouts run their browser tests side by side.
const PORT = Number(process.env['TEST_PORT'] ?? 4399);

const at = (port: number) => `http://localhost:${port}`;
const LIBRARY = 'src/fixtures/library';

/** The fixture library; nearly every test looks at this site. */
export const SITE: FixtureSite = {
  name: '滨海工会做法库',
  content: LIBRARY,
  dist: '.cache/fixture-sites/library',
  port: PORT,
  base: '/',
  environment: {},
};

/** The least library there can be, under a base path; it is searched together with the fixture library. */
export const BARE: FixtureSite = {
  name: '渔港小库',
  content: 'src/fixtures/bare-library',
  dist: '.cache/fixture-sites/bare',
  port: PORT + 2,
  base: '/er-ku/',
  environment: { SITE_URL: at(PORT + 2), BASE_PATH: '/er-ku/', LIBRARIES: `${SITE.name}=${at(SITE.port)}${SITE.base}` },
};

/**
 * What the fixture library is built into after an edit (next-library.ts), without an address of its own: what takes the place of SITE
 * under open pages, and what a site is that nobody has told its address.
 */
export const NEXT: FixtureSite = {
  name: '滨海工会做法库',
  content: '.cache/fixture-sites/next-library',
  dist: '.cache/fixture-sites/next',
  port: PORT + 3,
  base: '/',
  environment: {},
};

export const SITES = [SITE, NEXT, BARE];

export const originOf = ({ port }: FixtureSite): string => at(port);
