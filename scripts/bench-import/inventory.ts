import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A source summary as an inventory describes it. */
export interface InventorySource {
  id: string;
  file: string;
  piece: number;
  outline: string[];
  defects: string[];
  script: string;
  original_title: string;
  organisation: string;
  org_type: string;
  region: string;
  period: string;
}

/** A figure of the inventory. */
export interface InventoryFigure {
  label: string;
  value: number;
  unit: string;
  as_written: string;
  approx?: boolean;
  source: string;
}

/** A practice as an inventory lists it. */
export interface InventoryPractice {
  id: string;
  title: string;
  summary: string;
  tags: string[];
  figures: InventoryFigure[];
  sources: { source: string; where: string }[];
}

/** Reads sources.yaml and practices.yaml of an inventory folder. */
export function readInventory(folder: string): { sources: InventorySource[]; practices: InventoryPractice[] } {
  const read = <T>(name: string): T => parse(readFileSync(join(folder, name), 'utf8')) as T;
  return { sources: read<InventorySource[]>('sources.yaml'), practices: read<InventoryPractice[]>('practices.yaml') };
}

/** Passages that the defects of a source quote as leftovers of web pages. */
export function listedBoilerplate({ defects }: InventorySource): string[] {
  return defects
    .filter((defect) => /网页残留|须删除/.test(defect))
    .flatMap((defect) => [...defect.matchAll(/“([^”]{2,80})”/g)].map((match) => match[1] ?? ''))
    .map((quote) => quote.replace(/……$/, '').replace(/篇N$/, '篇'));
}

/** Wrong forms that the defects of a source name, with the right one where it is given. */
export function listedCorruptions({ defects }: InventorySource): { wrong: string; right: string }[] {
  return defects
    .filter((defect) => !/网页残留|须删除|^编号缺口|^口径|^未解释|^区分|^性质|^简称|^姓名|^隐私|^体裁|^无/.test(defect))
    .flatMap((defect) => {
      const quoted = [
        ...defect.matchAll(/“([^”]{2,60}?”?[^”]{0,8})”(?:[^“；，]{0,6})?(?:应为|应作|通行作|→|疑为|通常称)“?([^”；，]{1,60})/g),
      ].map((match) => ({ wrong: match[1] ?? '', right: match[2] ?? '' }));
      const arrows = [...defect.matchAll(/(?:^|[：；，、])([\u3400-\u9fff]{2,8})→([\u4e00-\u9fff]{2,8})/g)].map((match) => ({
        wrong: match[1] ?? '',
        right: match[2] ?? '',
      }));
      return [...quoted, ...arrows].map(({ wrong, right }) => ({ wrong: wrong.replaceAll('……', ''), right: right.replaceAll('……', '') }));
    });
}
