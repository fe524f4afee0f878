import { element, refill } from '../../browser/elements.ts';
import type { DraftField, Finding } from '../proof/finding.ts';
import type { Composer } from './composer-context.ts';

/** The list follows the writing after a pause. */
const PAUSE_MS = 400;

/** More would be no list any more; what is mended makes room for the rest. */
const SHOWN = 60;

const FIELDS: Record<DraftField, string> = { title: '标题', addressee: '主送机关', attachments: '附件', signature: '署名', date: '日期' };

type Persons = (text: string) => string[];

/** What the import knows of persons; it comes with the first check, not with the page. @returns undefined where it cannot be loaded */
const loadPersons = (): Promise<Persons | undefined> =>
  import('../../import/extract/names.ts').then(
    ({ flagPersons }): Persons =>
      (text) =>
        flagPersons({ text, line: 1 }).map((message) => message.text),
    () => undefined,
  );

export interface ProofPanel {
  /** Brings the list up to date, where it is shown. */
  draw: () => void;
  /** Checks the draft as it stands and shows the list. */
  check: () => Promise<Finding[]>;
}

/** 交稿检查: a list of what is to be looked at, each one press from its place. */
export function proofPanel(composer: Composer): ProofPanel {
  const { need, store, laws } = composer;
  const list = need('[data-proof-list]');
  let persons: Promise<Persons | undefined> | undefined;
  let checked: unknown;
  let timer = 0;

  const placeOf = (at: Finding['at']) =>
    typeof at === 'string' ? FIELDS[at] : (composer.shown().find(({ node }) => node.id === at)?.name ?? '');

  const row = ({ at, kind, says }: Finding) =>
    element(
      'li',
      {},
      element('button', { type: 'button', class: 'plain-button', 'data-proof-at': at }, element('b', {}, kind), `${placeOf(at)}：${says}`),
    );

  const check = async (): Promise<Finding[]> => {
    persons ??= loadPersons();
    // The rules come with the first check too.
    const [known, { proofread }] = await Promise.all([persons, import('../proof/proofread.ts')]);
    const draft = store.draft();
    const findings = proofread(draft, { laws, ...(known ? { persons: known } : {}) });
    checked = draft;
    refill(list, ...findings.slice(0, SHOWN).map(row));
    const rest = findings.length - SHOWN;
    need('[data-proof-state]').textContent =
      findings.length === 0 ? '没有发现要改的。' : `有${findings.length}处要看${rest > 0 ? `，先列${SHOWN}处` : ''}；点一条就到那里。`;
    return findings;
  };

  const go = (at: string) => {
    if (at in FIELDS) {
      need(`[data-field="${at}"]`).focus();
      return;
    }
    const id = Number(at);
    composer.show({ selected: id, editing: undefined, filling: undefined });
    composer.focus(id);
  };

  need('[data-proof-run]').addEventListener('click', () => {
    check().catch((error: unknown) => {
      composer.say(`检查没有做完：${String(error)}`);
    });
  });
  list.addEventListener('click', ({ target }) => {
    const at = (target as Element).closest<HTMLElement>('[data-proof-at]')?.dataset['proofAt'];
    if (at !== undefined) go(at);
  });
  return {
    check,
    draw: () => {
      if (checked === undefined || checked === store.draft()) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        check().catch(() => undefined);
      }, PAUSE_MS);
    },
  };
}
