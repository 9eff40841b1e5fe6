import { keepQuietly } from "../../progress/persistence.ts";
import { store } from "../../progress/store.ts";
import { browserKeys, fetchJson } from "../model/dependencies.ts";
import type { Dependencies } from "../model/dependencies.ts";
import { isStalePage } from "../model/page-age-watch.ts";
import { openRunner } from "../runner.ts";
import type { WorkspaceData } from "../workspace-data.ts";

/** The real world for a workspace in a page. */
export function dependenciesOf(data: WorkspaceData): Dependencies {
  return {
    store,
    openRunner: () => openRunner(data.urls.runner),
    fetchJson,
    isStalePage,
    keys: browserKeys(),
    keep: keepQuietly,
    now: () => new Date().toISOString(),
  };
}
