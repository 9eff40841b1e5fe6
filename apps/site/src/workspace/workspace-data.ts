import type { ExerciseKind, Files } from "@standby/contract";

/** What the page of an exercise hands to its workspace; plain data, so that it can travel in the page. */
export interface WorkspaceData {
  id: string;
  title: string;
  kind: ExerciseKind;
  minutes: number;
  contentHash: string;
  /** Whether checks may take the longer budget of a simulation. */
  simulated: boolean;
  /** The limits of a run, in milliseconds, to be shown. */
  budgets: { checkMs: number; runMs: number };
  starter: Files;
  given: Files;
  /** Libraries that neither answers nor given files import, so that the editor says nothing of them. */
  withheld: string[];
  /** Ids of the checks as far as the text gives them, in the order of the file. */
  checks: string[];
  hintCount: number;
  /** The page's own address, below the site's base. */
  address: string;
  next: (PageLink & { kind: "exercise" | "lesson" }) | null;
  urls: {
    bundle: string;
    prose: string;
    solution: string;
    types: string;
    runner: string;
  };
}

/** A link to a page. */
export interface PageLink {
  title: string;
  href: string;
}

/** Hints and explanations, rendered; loaded when the first of them is needed. */
export interface ExerciseProse {
  hints: string[];
  /** By the mistake's name. */
  mistakes: Record<string, string>;
}
