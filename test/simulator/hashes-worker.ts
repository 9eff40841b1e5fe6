import { parentPort } from "node:worker_threads";
import { runScenario, scenarios } from "./scenarios.ts";

parentPort?.postMessage(scenarios.map((scenario) => runScenario(scenario).hash));
