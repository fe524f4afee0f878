import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { measuresOf } from '../../src/official/measures.ts';

/** A free face whose letters are as wide as those of the named ones: half a character for ASCII, one for all else. */
const STAND_IN = 'AR PL UMing CN';

const alias = (name: string) =>
  `<match target="pattern"><test name="family"><string>${name}</string></test><edit name="family" mode="assign" binding="same"><string>${STAND_IN}</string></edit></match>`;

const CONFIGURATION = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${[
  ...new Set(Object.values(measuresOf().faces).map(({ name }) => name)),
]
  .map(alias)
  .join('')}</fontconfig>`;

const faces = () => execFileSync('fc-list', [`:family=${STAND_IN}`], { encoding: 'utf8' });

export interface LibreOffice {
  /** Folder of the files; the caller removes it. */
  folder: string;
  /** True where the face is installed that stands in for the named ones; without it lines come out as wide as another face makes them. */
  measured: boolean;
  /** Converts files. @param from filter that reads them, where their name does not tell @returns those that were made, in the same order */
  convert: (files: readonly string[], to: 'pdf' | 'fodt', from?: string) => string[];
}

/** LibreOffice in a folder of its own, with faces of the right width. @throws where soffice or fc-list is missing */
export function openLibreOffice(): LibreOffice {
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(configuration, CONFIGURATION);
  const env = { ...process.env, FONTCONFIG_FILE: configuration };
  return {
    folder,
    measured: faces().trim() !== '',
    convert: (files, to, from) => {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync(
        'soffice',
        [profile, '--headless', ...(from ? [`--infilter=${from}`] : []), '--convert-to', to, '--outdir', folder, ...files],
        { stdio: 'ignore', env },
      );
      return files.map((file) => join(folder, basename(file).replace(/\.\w+$/, `.${to}`))).filter((made) => existsSync(made));
    },
  };
}

/**
 * A Word file as LibreOffice sets it, without the gap between Chinese and digits: the file switches it off,
 * which Word and WPS do and LibreOffice before 7.6 does not read.
 */
export function toPdf({ convert, folder }: LibreOffice, name: string, docx: Uint8Array): string {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, docx);
  const [flat = ''] = convert([file], 'fodt');
  writeFileSync(flat, readFileSync(flat, 'utf8').replace(/style:text-autospace="[^"]*"/g, 'style:text-autospace="none"'));
  return convert([flat], 'pdf')[0] ?? '';
}
