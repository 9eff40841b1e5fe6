import { crc32, deflateRawSync } from "node:zlib";

/** A file in an archive, and what the archive says of it that is not so. */
export interface Packed {
  /** As bytes, the archive does not say that it is UTF-8. */
  readonly name: string | Buffer;
  readonly content: string | Buffer;
  /** The upper 16 bits of its attributes, as Unix has them. */
  readonly mode?: number;
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  readonly isLocked?: boolean;
}

const UTF8 = 0x800;
const LOCKED = 0x1;
const DEFLATED = 8;
const FROM_UNIX = 0x0314;

/** A zip archive of files, byte by byte as APPNOTE.TXT has it, so that it can lie where a library would not. */
export function zip(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const { local, directory } = pack(file, offset);
    locals.push(local);
    central.push(directory);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** A zip archive of texts by path. */
export function zipOf(texts: Readonly<Record<string, string | Buffer>>): Buffer {
  return zip(Object.entries(texts).map(([name, content]) => ({ name, content })));
}

function pack(file: Packed, offset: number): { local: Buffer; directory: Buffer } {
  const bytes = Buffer.from(file.content);
  const packed = deflateRawSync(bytes);
  const name = Buffer.from(file.name);
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE((typeof file.name === "string" ? UTF8 : 0) | (file.isLocked ? LOCKED : 0), 2);
  about.writeUInt16LE(DEFLATED, 4);
  about.writeUInt32LE(file.claimedCrc ?? crc32(bytes), 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(file.claimedSize ?? bytes.length, 18);
  about.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), about, name, packed]);
  const head = Buffer.alloc(6);
  head.write("PK\u0001\u0002", "latin1");
  head.writeUInt16LE(FROM_UNIX, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(((file.mode ?? 0o100644) << 16) >>> 0, 6);
  tail.writeUInt32LE(offset, 10);
  return { local, directory: Buffer.concat([head, about, tail, name]) };
}
