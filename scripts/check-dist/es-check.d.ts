/** The part of es-check 9 that the check uses; the package ships no types. */
declare module 'es-check' {
  interface Config {
    ecmaVersion: string;
    files: string[];
    module?: boolean;
    checkFeatures?: boolean;
    /** Features left out, comma-separated. */
    ignore?: string;
  }
  export function runChecks(configs: Config[], options: object): { success: boolean; errors: { file: string; err: Error }[] };
}
