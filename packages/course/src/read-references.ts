import { errataFile, glossaryFile, sourcesFile } from "@standby/contract";
import type { ErrataFile, GlossaryFile, SourcesFile } from "@standby/contract";
import type { z } from "zod";
import type { Report } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import type { Located } from "./read-yaml.ts";
import type { Shelf } from "./shelf.ts";

/** The three lists that the whole course shares. */
export interface References {
  readonly sources: Located<SourcesFile>;
  readonly glossary: Located<GlossaryFile>;
  readonly errata: Located<ErrataFile>;
}

/** Reads the lists at the top of `lessons/`; one that is not there is empty. Null where one is refused. */
export function readReferences(own: Shelf, report: Report): References | null {
  for (const name of own.keys()) {
    if (/^(sources|glossary|errata)\.yaml$/.test(name)) continue;
    report({
      file: `lessons/${name}`,
      line: 1,
      message: `lessons/ has no place for ${name}`,
      rule: "lessons/ holds sources.yaml, glossary.yaml, errata.yaml and one folder a module",
      remedy: "rename it to what was meant, or delete it",
    });
  }
  const sources = readList(own, "sources.yaml", "{}", sourcesFile, report);
  const glossary = readList(own, "glossary.yaml", "{}", glossaryFile, report);
  const errata = readList(own, "errata.yaml", "[]", errataFile, report);
  if (errata) reportTwins(errata, report);
  return sources && glossary && errata ? { sources, glossary, errata } : null;
}

function reportTwins(errata: Located<ErrataFile>, report: Report): void {
  errata.data.forEach(({ id }, index) => {
    if (errata.data.findIndex((other) => other.id === id) === index) return;
    report({
      file: "lessons/errata.yaml",
      line: errata.lineOf(index, "id"),
      message: `the id ${id} is taken already`,
      rule: "each correction has an id of its own, by which lessons name it",
      remedy: "give it the next free number",
    });
  });
}

function readList<T extends z.ZodType>(
  own: Shelf,
  name: string,
  empty: string,
  schema: T,
  report: Report,
): Located<z.output<T>> | null {
  return readYaml({ file: `lessons/${name}`, text: own.get(name) ?? empty, firstLine: 1 }, schema, report);
}
