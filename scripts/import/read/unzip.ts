import { inflateRawSync } from 'node:zlib';
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
  /** Text of a part as UTF-8; undefined when there is no such part. Throws ImportError when it is damaged or too large. */
  read(name: string): string | undefined;
}

const DAMAGED = 'Word 文件已损坏（压缩结构不完整）。请在 WPS 或 Word 里打开修复后另存为 .docx。';

/**
 * Opens a ZIP archive (PKWARE APPNOTE 6.3.10, without ZIP64 and multi-volume).
 * Only what is asked for is unpacked, and at most `LIMITS.partBytes` of it whatever the headers claim:
 * a zip bomb costs no more than that.
 * @throws ImportError when the archive has no readable directory
 */
export function openArchive(bytes: Uint8Array): Archive {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(data);
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      return (
        entry &&
        unpack(data, entry)
          .toString('utf8')
          .replace(/^\ufeff/, '')
      );
    },
  };
}

function readDirectory(data: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > data.length) throw new ImportError(DAMAGED);
  const count = data.readUInt16LE(end + 10);
  if (count > LIMITS.parts) throw new ImportError('Word 文件内部的零件过多，不像正常文档，未导入。');
  let at = data.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== 0x02014b50) throw new ImportError(DAMAGED);
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString('utf8', at + 46, at + 46 + nameLength).replace(/\\/g, '/');
    entries.set(name, {
      method: data.readUInt16LE(at + 10),
      encrypted: (data.readUInt16LE(at + 8) & 1) === 1,
      packed: data.readUInt32LE(at + 20),
      offset: data.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(data: Buffer, entry: Entry): Buffer {
  if (entry.encrypted) throw new ImportError('文件设了密码。请去掉密码后另存为 .docx 再导入。');
  const { offset } = entry;
  if (offset + 30 > data.length || data.readUInt32LE(offset) !== 0x04034b50) throw new ImportError(DAMAGED);
  const start = offset + 30 + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
  const packed = data.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed.subarray(0, LIMITS.partBytes);
  if (entry.method !== 8) throw new ImportError(DAMAGED);
  try {
    return inflateRawSync(packed, { maxOutputLength: LIMITS.partBytes });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      const megabytes = LIMITS.partBytes / 1024 / 1024;
      throw new ImportError(`Word 文件解开后超过${megabytes}MB，像是压缩炸弹或损坏的文件，未导入。`, { cause: error });
    }
    throw new ImportError(DAMAGED, { cause: error });
  }
}
