import { expect, test } from "vitest";
import { syncReplicationRpo } from "./sync-replication-rpo.ts";

const store = { copies: 2, lagSec: 8 };
const nothing = { bestSec: 0, meanSec: 0, worstSec: 0 };

test("Fewer failures than copies lose nothing", () => {
  expect(syncReplicationRpo({ ...store, failures: 1 })).toEqual(nothing);
  expect(syncReplicationRpo({ ...store, copies: 3, failures: 2 })).toEqual(nothing);
});

test("As many failures as copies lose what the other nodes did not have yet", () => {
  expect(syncReplicationRpo({ ...store, failures: 2 })).toEqual({ bestSec: 8, meanSec: 8, worstSec: 8 });
});

test("A store that goes on alone for a hundredth of the time loses a hundredth of the lag on average", () => {
  const loss = syncReplicationRpo({ ...store, failures: 1, asyncFraction: 0.01 });
  expect(loss).toEqual({ bestSec: 0, meanSec: 0.08, worstSec: 8 });
});

test("One copy, or always going on alone, is asynchronous; no failure loses nothing", () => {
  const lag = { bestSec: 8, meanSec: 8, worstSec: 8 };
  expect(syncReplicationRpo({ ...store, copies: 1, failures: 1 })).toEqual(lag);
  expect(syncReplicationRpo({ ...store, failures: 1, asyncFraction: 1 })).toEqual(lag);
  expect(syncReplicationRpo({ ...store, failures: 0, asyncFraction: 1 })).toEqual(nothing);
});
