import { readdirSync } from "node:fs";
import { join } from "node:path";
import { slug } from "@standby/contract";
import { Refusal } from "../command.ts";

/**
 * Takes a name as a slug.
 *
 * @throws Refusal where it is not one
 */
export function asSlug(what: string, name: string): string {
  if (slug.safeParse(name).success) return name;
  throw new Refusal(
    `"${name}" is no name for ${what}: use lower-case words joined by hyphens, such as k-of-n, without a number.`,
  );
}

/** A title to begin with: `k-of-n` gives "K of n". */
export function titleFrom(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The numbered folders inside a folder, in order. */
export function numberedFolders(root: string, folder: string): readonly { folder: string; slug: string }[] {
  return readdirSync(join(root, folder))
    .sort()
    .flatMap((name) => {
      const match = /^\d{2}-(.+)$/.exec(name);
      return match?.[1] ? [{ folder: name, slug: match[1] }] : [];
    });
}

/**
 * The folder name that puts a slug behind all others.
 *
 * @throws Refusal where the slug is taken or the two digits are used up
 */
export function nextFolder(
  what: string,
  name: string,
  taken: readonly { folder: string; slug: string }[],
): string {
  const twin = taken.find(({ slug: other }) => other === name);
  if (twin) throw new Refusal(`There is ${what} "${name}" already, in ${twin.folder}. Choose another name.`);
  const number = 1 + Math.max(0, ...taken.map(({ folder }) => Number(folder.slice(0, 2))));
  if (number > 99) throw new Refusal(`Numbers have two digits and 99 is taken. Renumber the folders first.`);
  return `${String(number).padStart(2, "0")}-${name}`;
}
