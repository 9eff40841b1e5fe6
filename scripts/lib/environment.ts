import { delimiter, dirname, join } from "node:path";
import { root } from "./paths.ts";

/** What every tool reads before it would report about its use. */
const SILENCE = {
  ASTRO_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  NO_UPDATE_NOTIFIER: "1",
};

/** The environment of every tool: no telemetry, and the pinned Node and the tools first on the path. */
export function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { PATH, Path, path, ...others } = process.env;
  const folders = [dirname(process.execPath), join(root, "node_modules", ".bin"), PATH ?? Path ?? path ?? ""];
  return { ...others, PATH: folders.join(delimiter), ...SILENCE, ...more };
}
