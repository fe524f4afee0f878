import { ImportError } from '../types.ts';

const DAMAGED = '旧版 Word 文件已损坏（内部结构不完整）。请在 WPS 或 Word 里打开修复后另存为 .docx。';
/** Longest streams table: sector numbers above it mean free, end of chain and the like ([MS-CFB] 2.1). */
const LAST_SECTOR = 0xfffffffa;
const ENTRY = 128;

interface Entry {
  name: string;
  kind: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/**
 * Opens a compound file ([MS-CFB]), the container of .doc and .wps. Chains of sectors are followed no further than the
 * file is long, so one that bites its own tail ends.
 * @returns the streams at its root by name
 * @throws ImportError when its tables lead out of the file
 */
export function openCompound(bytes: Uint8Array): Map<string, () => Uint8Array> {
  if (bytes.length < 512) throw new ImportError(DAMAGED);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const long = (at: number): number => {
    if (at < 0 || at + 4 > bytes.length) throw new ImportError(DAMAGED);
    return view.getUint32(at, true);
  };
  const size = 2 ** Math.min(view.getUint16(30, true), 16);
  const miniSize = 2 ** Math.min(view.getUint16(32, true), 12);
  if (size < 128 || miniSize < 16) throw new ImportError(DAMAGED);
  const place = (sector: number): number => (sector + 1) * size;
  const most = Math.ceil(bytes.length / size);

  const tableSectors = Array.from({ length: 109 }, (_, index) => long(76 + index * 4));
  for (let sector = long(68), turn = 0; sector < LAST_SECTOR && turn < most; sector = long(place(sector) + size - 4), turn += 1)
    for (let at = 0; at < size - 4; at += 4) tableSectors.push(long(place(sector) + at));
  const sectors = tableSectors.filter((sector) => sector < LAST_SECTOR).slice(0, most);
  const perSector = size / 4;
  const next = (sector: number): number => long(place(sectors[Math.floor(sector / perSector)] ?? most) + (sector % perSector) * 4);

  /** The bytes of a chain of sectors, at most `length`. */
  const chain = (start: number, length: number): Uint8Array => {
    const parts: Uint8Array[] = [];
    let found = 0;
    for (let sector = start; sector < LAST_SECTOR && found < length && parts.length <= most; sector = next(sector)) {
      const part = bytes.subarray(place(sector), place(sector) + size);
      if (part.length === 0) throw new ImportError(DAMAGED);
      parts.push(part);
      found += part.length;
    }
    return joined(parts, Math.min(found, length));
  };

  const entries = readEntries(chain(long(48), bytes.length));
  const [root] = entries;
  if (!root) throw new ImportError(DAMAGED);
  const cutoff = long(56);
  const mini = (start: number, length: number): Uint8Array => {
    const store = chain(root.start, root.size);
    const table = chain(long(60), bytes.length);
    const links = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const parts: Uint8Array[] = [];
    for (let sector = start; sector < LAST_SECTOR && parts.length * miniSize < length;) {
      parts.push(store.subarray(sector * miniSize, (sector + 1) * miniSize));
      if (sector * 4 + 4 > table.length) break;
      sector = links.getUint32(sector * 4, true);
    }
    return joined(parts, length);
  };
  return new Map(
    childrenOf(entries, root).flatMap(({ name, kind, start, size: length }) =>
      kind === 2 ? [[name, () => (length < cutoff ? mini(start, length) : chain(start, length))]] : [],
    ),
  );
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const decoder = new TextDecoder('utf-16le');
  return Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index) => {
    const at = index * ENTRY;
    const length = Math.min(64, Math.max(2, view.getUint16(at + 64, true))) - 2;
    return {
      name: decoder.decode(directory.subarray(at, at + length)),
      kind: directory[at + 66] ?? 0,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** What lies directly at the root: embedded documents have streams of the same names deeper down. */
function childrenOf(entries: Entry[], root: Entry): Entry[] {
  const found = new Set<Entry>();
  const queue = [root.child];
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    const entry = entries[index];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    queue.push(entry.left, entry.right);
  }
  return [...found];
}

function joined(parts: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(
    Math.min(
      length,
      parts.reduce((sum, part) => sum + part.length, 0),
    ),
  );
  let at = 0;
  for (const part of parts) {
    whole.set(part.subarray(0, Math.max(0, whole.length - at)), at);
    at += part.length;
  }
  return whole;
}
