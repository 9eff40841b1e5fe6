import type { History } from "../history/operation.ts";
import { parseJsonHistory } from "./json-history.ts";
import { parseKnossos } from "./knossos.ts";
import { parsePorcupineEtcd } from "./porcupine-etcd.ts";
import { parsePorcupineKv } from "./porcupine-kv.ts";

/** One way of writing a history down. */
export interface Format {
  readonly parse: (text: string) => History;
  /** The model that such histories are of, as a rule. */
  readonly model: string;
}

/** Every format by its name. */
export const formats: Readonly<Record<string, Format>> = {
  "porcupine-etcd": { parse: parsePorcupineEtcd, model: "cas-register" },
  "porcupine-kv": { parse: parsePorcupineKv, model: "key-value" },
  knossos: { parse: parseKnossos, model: "cas-register" },
  json: { parse: parseJsonHistory, model: "register" },
};

/** The name of the format that a text is in, by how it begins; undefined where it is none of them. */
export function detectFormat(text: string): string | undefined {
  if (/^INFO\s+jepsen\.util\s+-\s/m.test(text)) return "porcupine-etcd";
  const start = text.replace(/^(\s|;[^\n]*\n)+/, "").slice(0, 1000);
  if (/^[[\s]*\{\s*"/.test(start) || /^\[\s*\]/.test(start)) return "json";
  if (/^\{:[^}]*:key\s+"/.test(start)) return "porcupine-kv";
  return /^[[(\s]*\{\s*:/.test(start) ? "knossos" : undefined;
}
