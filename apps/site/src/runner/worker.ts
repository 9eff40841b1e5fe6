import { startRunner } from "@standby/checks/page/runner";
import * as consistency from "@standby/consistency";
import * as reliability from "@standby/reliability";
import * as simulator from "@standby/simulator";
import { survivesRecorded } from "./survives-recorded.ts";

startRunner((record) => ({
  "@standby/consistency": consistency,
  "@standby/reliability": reliability,
  "@standby/simulator": { ...simulator, survives: survivesRecorded(record) },
}));
