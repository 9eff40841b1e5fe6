import { expect, test } from "vitest";
import { asyncReplicationRpo } from "./async-replication-rpo.ts";
import { backupRpo } from "./backup-rpo.ts";

test("A stream loses its lag, whenever the failure comes", () => {
  const loss = asyncReplicationRpo({ shipEverySec: 0, lagSec: 3 });
  expect(loss).toEqual({ bestSec: 3, meanSec: 3, worstSec: 3 });
});

test("Log files of a minute that take two seconds lose up to 62, and 32 on average", () => {
  const loss = asyncReplicationRpo({ shipEverySec: 60, lagSec: 2 });
  expect(loss).toEqual({ bestSec: 2, meanSec: 32, worstSec: 62 });
});

test("Shipping in pieces is a backup of what was written since the last one", () => {
  const shipped = asyncReplicationRpo({ shipEverySec: 300, lagSec: 20 });
  expect(shipped).toEqual(backupRpo({ intervalSec: 300, durationSec: 20 }));
});
