import type { ScenarioRequest } from "./lesson-scenario.ts";
import { runScenario } from "./run-scenario.ts";

addEventListener("message", ({ data }: MessageEvent<ScenarioRequest>) => postMessage(runScenario(data)));
