import { Inflate } from 'fflate';
import { LIMITS } from '../limits.ts';
import { ImportError } from '../types.ts';

/** Where a part of a ZIP archive lies. */
interface Entry {
  method: number;
  encrypted: boolean;
  packed: number;
  offset: number;
}

/** A ZIP archive opened for reading single parts. */
export interface Archive {
  names: string[];
  /** Text of a part, UTF-8 or UTF-16 with its mark; undefined when there is no such part. Throws ImportError when it is damaged or too large. */
  read(name: string): string | undefined;
  /** Bytes of a part, with the same limits. */
  bytes(name: string): Uint8Array | undefined;
}

const DAMAGED = '文件已损坏（压缩结构不完整）。请在 WPS 或 Word 里打开修复后另存为 .docx。';
/** Packed bytes unpacked at a time: DEFLATE makes at most 1,032 of one (RFC 1951), so a megabyte may come beyond a limit. Of 16 KB at a time a bomb cost three times as much and half the limit again; a sound file costs the same. */
const STEP = 1024;

/**
 * Opens a ZIP archive (PKWARE APPNOTE 6.3.10, without ZIP64 and multi-volume).
 * Only what is asked for is unpacked, and at most `LIMITS.partBytes` of it whatever the headers claim:
 * a zip bomb costs no more than that. The directory is read here because fflate believes the sizes it states.
 * @throws ImportError when the archive has no readable directory
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  const unpacked = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name);
    return entry && unpack(bytes, view, entry);
  };
  return {
    names: [...entries.keys()],
    bytes: unpacked,
    read(name) {
      const part = unpacked(name);
      return part && decodePart(part);
    },
  };
}

function decodePart(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
}

/** Offset of the end-of-directory record: the last one of its signature. */
function directoryEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new ImportError(DAMAGED);
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const end = directoryEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.parts) throw new ImportError('文件内部的零件过多，不像正常文档，未导入。');
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new ImportError(DAMAGED);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/');
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  if (entry.encrypted) throw new ImportError('文件设了密码。请去掉密码后另存为 .docx 再导入。');
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw new ImportError(DAMAGED);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) {
    if (packed.length > LIMITS.partBytes) throw new ImportError(TOO_LARGE);
    return packed;
  }
  if (entry.method !== 8) throw new ImportError(DAMAGED);
  return inflate(packed);
}

const TOO_LARGE = `文件解开后超过${LIMITS.partBytes / 1024 / 1024}MB，像是压缩炸弹或损坏的文件，未导入。`;

/** Unpacks step by step and stops at the limit. */
function inflate(packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; (at === 0 || at < packed.length) && size <= LIMITS.partBytes; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw new ImportError(DAMAGED, { cause: error });
  }
  if (size > LIMITS.partBytes) throw new ImportError(TOO_LARGE);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
