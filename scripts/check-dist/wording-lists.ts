import { parseHTML } from 'linkedom';
import { orgTypeId, ORG_TYPES } from '../../src/lib/labels.ts';
import { ofOrgType } from '../../src/lib/org-wordings.ts';
import type { BuiltPage } from './links.ts';

/** A record of /api/wordings.json, as far as the lists go by it. */
interface WordingRecord {
  id: string;
  slotId: string;
  levels: string[];
  orgTypes: string[];
  practice: { id: string };
}

/** What the lists of wordings are held against: the open data of the same site. */
export interface WordingData {
  wordings: readonly WordingRecord[];
  practices: readonly { id: string; tagIds: string[] }[];
}

/** A list of one slot on a page: what stands in it, and how many it says there are. */
interface Listed {
  path: string;
  slot: string;
  keys: string[];
  told: number;
}

const ADDRESS =
  /^wordings\/(?:(?<by>tags|org-types)\/(?<of>[^/]+)\/(?:(?<orgSlot>[^/]+)\/)?|(?<slot>[^/]+)\/[^/]+\/(?:\d+\/)?)index\.html$/;

function listsOf({ path, html }: BuiltPage, slot: string | undefined): Listed[] {
  return [...parseHTML(html).document.querySelectorAll('main [data-cards]')].map((grid) => {
    const keys = [...grid.querySelectorAll('.wording')].map((card) => card.getAttribute('data-key') ?? '');
    return { path, slot: slot ?? grid.closest('section')?.id ?? '', keys, told: Number(grid.getAttribute('data-of') ?? keys.length) };
  });
}

/**
 * The lists of wordings by field hold every wording, so that each is reached without scripts. Those by tag and by kind of union show the
 * beginning of theirs: what they say of the whole, and what stands in them, is that of the open data, and they lead on to the rest.
 * @param pages of a built site, by path inside it
 * @returns one message for each list that does not agree, and for the wordings that no list by field holds
 */
export function checkWordingLists(pages: readonly BuiltPage[], { wordings, practices }: WordingData): string[] {
  const tagsOf = new Map(practices.map(({ id, tagIds }) => [id, tagIds]));
  const unions = new Map(ORG_TYPES.map((label) => [orgTypeId(label), ofOrgType(label)]));
  const inField = new Set<string>();
  const faults: string[] = [];

  for (const page of pages) {
    const { by, of = '', orgSlot, slot } = ADDRESS.exec(page.path)?.groups ?? {};
    if (!by && !slot) continue;
    const belongs = (record: WordingRecord) => {
      if (by === 'tags') return Boolean(tagsOf.get(record.practice.id)?.includes(of));
      return Boolean(unions.get(of)?.({ wording: record, practice: record }));
    };
    for (const list of listsOf(page, slot ?? orgSlot)) {
      if (!by) {
        for (const key of list.keys) inField.add(key);
        continue;
      }
      const own = new Set(wordings.filter((record) => record.slotId === list.slot && belongs(record)).map(({ id }) => id));
      if (own.size !== list.told) faults.push(`${list.path}：“${list.slot}”写着${list.told}条，开放数据里是${own.size}条`);
      const whole = by === 'tags' ? `/tags/${of}/` : `/wordings/${list.slot}/`;
      if (list.told > list.keys.length && !parseHTML(page.html).document.querySelector(`main .note a[href$="${whole}"]`))
        faults.push(`${list.path}：“${list.slot}”只列了${list.keys.length}条，没有写其余的在哪里（${whole}）`);
      for (const key of list.keys) if (!own.has(key)) faults.push(`${list.path}：“${list.slot}”里的 ${key} 不属于这里`);
    }
  }
  const lost = wordings.filter(({ id }) => !inField.has(id));
  if (lost.length > 0) faults.push(`有${lost.length}条措辞不在任何按领域的列表里，不启用脚本的读者找不到，例如 ${lost[0]?.id ?? ''}`);
  return faults;
}
