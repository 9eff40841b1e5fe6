import { crc32, deflateRawSync } from "node:zlib";

const VERSION = 20;
/** Whoever unpacks it on such a system finds rights on its files. */
const MADE_ON_UNIX = 3 << 8;
const PROGRAM = 0o100755;
const FILE = 0o100644;
/** Names are UTF-8. */
const FLAGS = 0x800;
const DEFLATED = 8;
/** Midnight of 1 January 1980, so that the same files are the same archive. */
const DATE = 0x21;

/**
 * A zip archive of texts by path, as APPNOTE.TXT 6.3 has it.
 *
 * @param programs paths of those that may be started
 */
export function writeZip(
  texts: ReadonlyMap<string, string>,
  programs: ReadonlySet<string> = new Set(),
): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of texts) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const about = fields([
      ...([2, VERSION, 2, FLAGS, 2, DEFLATED, 2, 0, 2, DATE] as const),
      ...([4, crc32(content), 4, packed.length, 4, content.length, 2, name.length, 2, 0] as const),
    ]);
    const file = Buffer.concat([Buffer.from("PK\u0003\u0004"), about, name, packed]);
    const rights = (programs.has(path) ? PROGRAM : FILE) * 2 ** 16;
    const tail = fields([2, 0, 2, 0, 2, 0, 4, rights, 4, offset]);
    directory.push(Buffer.from("PK\u0001\u0002"), fields([2, MADE_ON_UNIX + VERSION]), about, tail, name);
    files.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const { size } = texts;
  const end = fields([2, 0, 2, 0, 2, size, 2, size, 4, listed.length, 4, offset, 2, 0]);
  return Buffer.concat([...files, listed, Buffer.from("PK\u0005\u0006"), end]);
}

/** Numbers in little-endian order, each behind its width in bytes. */
function fields(widthsAndValues: readonly number[]): Buffer {
  const parts: Buffer[] = [];
  for (let index = 0; index < widthsAndValues.length; index += 2) {
    const part = Buffer.alloc(widthsAndValues[index] ?? 0);
    part.writeUIntLE(widthsAndValues[index + 1] ?? 0, 0, part.length);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
