import { compile } from "../compile/index.ts";
import { createInnerRealm, type RealmOptions } from "./index.ts";

/** A value of an answer, which has no type that a check could rely on: like what JSON.parse gives. */
export type Loose = ReturnType<typeof JSON.parse>;

/** What an answer exports, by name. */
export type Exports = Loose;

/** A realm that has loaded one file, `answer/index.ts`, and what that file exports. */
export async function answer(source: string, options: Partial<RealmOptions> = {}): Promise<Exports> {
  return answerFiles({ "answer/index.ts": source }, options);
}

/** A realm that has loaded several files, `answer/index.ts` first. */
export async function answerFiles(
  sources: Record<string, string>,
  options: Partial<RealmOptions> = {},
): Promise<Exports> {
  const realm = await createInnerRealm({ deadline: () => false, onConsole: () => undefined, ...options });
  const modules = new Map(
    Object.entries(sources).map(([path, source]): [string, string] => {
      const compiled = compile(source, path);
      if (!compiled.ok) throw new Error(compiled.error.message);
      return [path, compiled.code];
    }),
  );
  return (await realm.load(modules, "answer/index.ts")) as Exports;
}

/** A deadline so many milliseconds from now. */
export function within(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}
