import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { findLibraries } from "@standby/checks/libraries";
import { createBundler, toolVersion, type Bundler } from "@standby/checks/proven";
import { createVerifiedLane } from "@standby/checks/verified";
import { chooseSandbox, type Choice } from "../sandbox/choose-sandbox.ts";
import { thisMachine } from "../sandbox/machine.ts";
import type { Sandbox, SandboxWish } from "../sandbox/sandbox.ts";
import { fairLane, type OpenLane } from "./fair-lane.ts";
import { trustedSimulator } from "./trusted-simulator.ts";

/** How many processes may want to run for each core before a machine is busy; lanes are one for each. */
const BUSY_FROM = 1.5;

/** What a grading asks of its lanes. */
export interface LaneWishes {
  /** A file with a secret, from which more seeds of simulated runs are drawn; undefined for the public ones alone. */
  readonly secretFile: string | undefined;
  /** What stands around its process. */
  readonly sandbox: Sandbox;
}

/** What grading needs of the world, so that tests can give it less. */
export interface Tools {
  /** @param root the course's folder */
  readonly bundler: (root: string) => Bundler;
  readonly sandbox: (wish: SandboxWish) => Choice;
  readonly openLane: (options: LaneWishes) => OpenLane;
  /** A version of everything that judges. */
  readonly version: () => string;
  /** What the program that called says in variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
}

function isMachineBusy(): boolean {
  const [lastMinute = 0] = loadavg();
  return lastMinute > BUSY_FROM * availableParallelism();
}

/**
 * Exercises proven once on a machine, and answers judged from outside their realm.
 *
 * @param isBusy whether more time is fair where time ran out
 */
export function realTools(isBusy = isMachineBusy): Tools {
  const libraries = findLibraries(import.meta.url);
  let slots = 0;
  return {
    bundler: (root) => createBundler({ libraries, folder: join(root, ".standby") }),
    sandbox: (wish) => chooseSandbox(wish, thisMachine),
    openLane: ({ secretFile, sandbox: { within } }) => {
      const files = secretFile === undefined ? [] : [secretFile];
      const simulator = libraries["@standby/simulator"] ?? "";
      const trusted = { "@standby/simulator": trustedSimulator(simulator, secretFile) };
      const open = (patience: number): OpenLane => {
        const slot = { number: (slots += 1), files };
        const around = within ? { within: (command: readonly string[]) => within(command, slot) } : {};
        return createVerifiedLane({ libraries, trusted, patience, ...around });
      };
      return fairLane({ open, isBusy });
    },
    version: toolVersion,
    environment: process.env,
    now: () => new Date().toISOString(),
  };
}
