import type { RunPicture } from "@standby/playback";

/** A page of the same report, by its path below the folder of results, without an ending. */
export interface Link {
  readonly text: string;
  readonly page: string;
}

/** What stands in a cell of a table; null for what nobody knows. */
export type Cell = string | number | null | Link;

/** A part of a readable report; each is written as Markdown and as HTML. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  /** Text in Markdown, by the authors of the course. */
  | { readonly kind: "prose"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** A run that broke a promise, at the moment at which it did, and the address of a page that shows all of it. */
  | { readonly kind: "run"; readonly run: RunPicture; readonly page: string | null }
  /** How many there are of each. */
  | { readonly kind: "bars"; readonly head: readonly [string, string]; readonly rows: readonly Bar[] };

/** One bar. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

/** A whole report. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}
