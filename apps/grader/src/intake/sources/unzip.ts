import { isUtf8 } from "node:buffer";
import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import { fromBufferPromise, getFileNameLowLevel, type Entry as Packed, type ZipFile } from "yauzl";
import type { Entry } from "../entry.ts";
import { isJunk } from "../junk.ts";
import { bytesMax, LIMITS, type ArchiveLimits } from "../limits.ts";
import { Unusable, type Problem } from "../problem.ts";
import { unsafePath } from "./unsafe-path.ts";

/** The bit with which an archive says that a name is UTF-8; else it is of the code page 437. */
const UTF8 = 0x800;

/** What an archive holds, by paths that begin with the archive's own. */
export interface Unzipped {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/**
 * Unpacks a zip archive in memory. Nothing is written, so a path that climbs out reaches nothing; it is told all the same.
 *
 * @param path where the archive stands
 * @throws Unusable where the archive is broken or holds more than it may
 */
export async function unzip(bytes: Buffer, path: string, limits: ArchiveLimits): Promise<Unzipped> {
  const archive = await open(bytes, path);
  const entries = new Map<string, Entry>();
  const problems: Problem[] = [];
  let total = 0;
  let count = 0;
  try {
    for await (const packed of archive.eachEntry()) {
      count += 1;
      if (count > limits.files) throw tooMuch(path, `holds more than ${limits.files} files`);
      const name = nameOf(packed);
      if (name.endsWith("/")) continue;
      const unsafe = unsafePath(name);
      if (unsafe || isLink(packed)) {
        const message = unsafe ?? `${name} is a link: hand in the file itself.`;
        problems.push({ path, code: unsafe ? "unsafe-path" : "link", message: `${path}: ${message}` });
        continue;
      }
      if (isJunk(name)) continue;
      const inside = `${path}/${name}`;
      if (entries.has(inside)) throw new Unusable("broken-archive", `${path} holds ${name} twice.`);
      const content = await contentOf(archive, packed, inside);
      total += content instanceof Unusable ? 0 : content.length;
      if (total > limits.bytes) throw tooMuch(path, `unpacks to more than ${limits.bytes} bytes`);
      entries.set(inside, { path: inside, origin: inside, read: () => valueOf(content) });
    }
  } catch (error) {
    throw error instanceof Unusable ? error : broken(path, error);
  } finally {
    archive.close();
  }
  return { entries: [...entries.values()], problems };
}

async function open(bytes: Buffer, path: string): Promise<ZipFile> {
  try {
    // Names are decoded here: the library would give up the whole archive over one name that climbs out.
    return await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false });
  } catch (error) {
    throw broken(path, error);
  }
}

/** Names that do not say that they are UTF-8 are all the same where they can be, as macOS writes them. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Packed): string {
  const flags = generalPurposeBitFlag | (isUtf8(fileNameRaw) ? UTF8 : 0);
  // Not strict: Windows writes backslashes between folders.
  return getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
}

/** The bytes of a file, or why they cannot be had: it may be one that nobody needs. */
async function contentOf(archive: ZipFile, packed: Packed, path: string): Promise<Buffer | Unusable> {
  const { uncompressedSize, compressedSize } = packed;
  const most = bytesMax(path);
  if (uncompressedSize > most)
    return new Unusable("too-large", `${path} has ${uncompressedSize} bytes; the limit is ${most}.`);
  if (uncompressedSize > LIMITS.ratioFromBytes && uncompressedSize > LIMITS.ratio * compressedSize)
    return new Unusable("too-large", `${path} unpacks to more than ${LIMITS.ratio} times its size.`);
  if (packed.isEncrypted()) return new Unusable("unreadable", `${path} is locked with a password.`);
  try {
    const content = await buffer(await archive.openReadStreamPromise(packed));
    if (crc32(content) === packed.crc32) return content;
    return new Unusable("broken-archive", `${path} is damaged: its checksum is wrong.`);
  } catch (error) {
    return broken(path, error);
  }
}

function valueOf(content: Buffer | Unusable): Buffer {
  if (content instanceof Unusable) throw content;
  return content;
}

/** Whether an entry says that it is a symbolic link, in the bits that Unix keeps file types in. */
function isLink({ externalFileAttributes }: Packed): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function tooMuch(path: string, what: string): Unusable {
  return new Unusable("too-large", `${path} ${what}.`);
}

function broken(path: string, error: unknown): Unusable {
  const why = (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
  return new Unusable("broken-archive", `${path} is no zip archive that can be read: ${why}.`);
}
