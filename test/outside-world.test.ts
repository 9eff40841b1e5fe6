import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { openOutsideWorld } from "./browser/site/support/outside-world.ts";

test("A browser that hangs up before its answer does no harm to the stand-in for the internet", async () => {
  const outside = await openOutsideWorld();
  const port = Number(outside.argument.split(":").at(-1));
  for (let wait = 0; wait < 5; wait++) {
    const socket = connect(port, "127.0.0.1").on("error", () => undefined);
    socket.write("CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n");
    await sleep(wait);
    socket.resetAndDestroy();
    await once(socket, "close");
  }
  // An error of a dropped connection would be thrown here, outside every promise.
  await sleep(50);
  expect(outside.asked).toContain("elsewhere.example:443");
  await outside.close();
});
