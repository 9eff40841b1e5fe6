import { simulate } from "./simulate.ts";
import type { RunRequest } from "./scenario-names.ts";

addEventListener("message", ({ data }: MessageEvent<RunRequest>) => postMessage(simulate(data)));
