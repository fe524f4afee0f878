/**
 * The site was built anew since this page was opened, or is being uploaded: a file is of another build, or is not there any more.
 * Trying again on the same page does not help.
 */
export class Outdated extends Error {
  /** @param what file and number of its build; the same where the same is found again */
  constructor(what: string) {
    super(`of another build: ${what}`);
    this.name = 'Outdated';
  }
}

/** Where a server says that there is no such file; a network that fails says nothing. */
export const isGone = (status: number): boolean => status === 404 || status === 410;
