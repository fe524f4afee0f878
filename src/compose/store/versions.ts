import type { Draft } from '../draft.ts';
import { parseDraft } from '../parse-draft.ts';
import { isSameDraft } from '../same-draft.ts';
import type { KeyedStorage } from './keyed-storage.ts';

/** Why a state was kept: by the clock, or before something that changes much at once. */
export const REASONS = {
  auto: '自动',
  skeleton: '换骨架之前',
  clear: '清空之前',
  open: '打开别的草稿之前',
  replace: '全部替换之前',
  restore: '换回旧版本之前',
  tab: '另一个标签页改动之前',
} as const;
export type VersionReason = keyof typeof REASONS;

/** A state that a draft once had. */
export interface Version {
  /** `<draft id>/<time>` */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  why: VersionReason;
  draft: Draft;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Between two versions that the clock makes. */
export const AUTO_MS = 10 * MINUTE;

/** How close together versions may stand, by their age: today's work step by step, later the course of it. */
const SPACES: [youngerThan: number, space: number][] = [
  [2 * HOUR, 0],
  [DAY, HOUR],
  [30 * DAY, DAY],
  [Infinity, 7 * DAY],
];

/** A version kept before a large change outlives those of the clock. */
const rank = ({ why }: Pick<Version, 'why'>) => (why === 'auto' ? 0 : 1);

/**
 * Thins versions with age: of those that fall into one space, the last stays, rather one that was kept for a reason.
 * @returns the ids of those that may go
 */
export function thinOut(versions: readonly Omit<Version, 'draft'>[], now: number): string[] {
  const kept = new Map<string, Omit<Version, 'draft'>>();
  for (const version of [...versions].sort((a, b) => rank(a) - rank(b) || a.at - b.at)) {
    const space = SPACES.find(([younger]) => now - version.at < younger)?.[1] ?? 0;
    kept.set(space === 0 ? version.id : `${space}:${Math.floor(version.at / space)}`, version);
  }
  const staying = new Set([...kept.values()].map(({ id }) => id));
  return versions.filter(({ id }) => !staying.has(id)).map(({ id }) => id);
}

function parseVersion(value: unknown): Version | undefined {
  const { id, at, why, draft } = (value ?? {}) as Partial<Record<keyof Version, unknown>>;
  const read = parseDraft(draft);
  if (typeof id !== 'string' || typeof at !== 'number' || typeof read === 'string') return undefined;
  return { id, at, why: typeof why === 'string' && why in REASONS ? (why as VersionReason) : 'auto', draft: read };
}

const idOf = (draftId: string, at: number) => `${draftId}/${String(at).padStart(15, '0')}`;

/** The versions of a draft, the newest first; what is none is passed over. */
export async function listVersions(storage: KeyedStorage, draftId: string): Promise<Version[]> {
  const stored = await storage.all('versions', `${draftId}/`);
  return stored.flatMap((each) => parseVersion(each) ?? []).reverse();
}

/** Keeps a state of a draft as a version, unless the newest one is the same, and thins out the older ones. */
export async function keepVersion(storage: KeyedStorage, draftId: string, draft: Draft, why: VersionReason, now: number): Promise<void> {
  const versions = await listVersions(storage, draftId);
  const [newest] = versions;
  if (newest && isSameDraft(newest.draft, draft)) return;
  const version: Version = { id: idOf(draftId, Math.max(now, (newest?.at ?? 0) + 1)), at: now, why, draft };
  await storage.put('versions', version);
  for (const id of thinOut([...versions, version], now)) await storage.remove('versions', id);
}

/** Removes all versions of a draft. */
export async function removeVersions(storage: KeyedStorage, draftId: string): Promise<void> {
  for (const { id } of await listVersions(storage, draftId)) await storage.remove('versions', id);
}
