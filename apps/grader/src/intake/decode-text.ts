import { Unusable } from "./problem.ts";

/**
 * The text of a file: UTF-8, or UTF-16 that says so with its byte order mark. Line ends become `\n`.
 *
 * @throws Unusable where it is neither, or holds nothing
 */
export function decodeText(bytes: Buffer, path: string): string {
  const text = textIn(bytes, path).replaceAll("\r\n", "\n");
  if (text.trim() === "") throw new Unusable("empty", `${path} is empty.`);
  if (text.includes("\0"))
    throw new Unusable("encoding", `${path} is no text: it holds bytes that are zero.`);
  return text;
}

/**
 * The text in a file as it stands, without its byte order mark.
 *
 * @throws Unusable where it is no text in UTF-8, nor in UTF-16 that says so
 */
export function textIn(bytes: Buffer, path: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Unusable("encoding", `${path} is no text in ${encoding.toUpperCase()}: save it as UTF-8.`);
  }
}

function encodingOf(bytes: Buffer): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}
