import manifest from '../../package.json' with { type: 'json' };

/** Version of the program that builds a site (package.json, CHANGELOG.md): stands in every page and in the search data. */
export const ENGINE_VERSION: string = manifest.version;
