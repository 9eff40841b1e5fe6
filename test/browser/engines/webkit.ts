import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import type { EnginePage } from "./engine.ts";
import { openSession } from "./web-driver.ts";

const KEYS = { Enter: "\uE007", Escape: "\uE00C", a: "a" } as const;
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Calls a function of the page and hands what its promise gives, or throws, to WebDriver's callback. */
const AWAIT = `const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (FUNCTION)(...arguments[0])).then(
    (value) => done({ value: value === undefined ? null : value }),
    (error) => done({ error: String(error) }),
  );`;

/** WebKitGTK on a screen that nobody sees, driven over WebDriver. */
export async function openInWebKit(driverPath: string): Promise<EnginePage> {
  const port = await freePort();
  const args = ["-a", driverPath, `--port=${port}`, "--host=127.0.0.1"];
  const driver = spawn("xvfb-run", args, { stdio: "ignore", detached: true });
  const end = (): void => {
    if (driver.pid !== undefined && driver.exitCode === null) process.kill(-driver.pid, "SIGTERM");
  };
  try {
    const session = await openSession(`http://127.0.0.1:${port}`, {});
    const { command } = session;
    return {
      open: async (url) => void (await command("POST", "/url", { url })),
      evaluate: async (functionText, values = []) => {
        const script = AWAIT.replace("FUNCTION", () => functionText);
        const answer = await command("POST", "/execute/async", { script, args: [values] });
        const { value, error } = answer as { value?: unknown; error?: string };
        if (error !== undefined) throw new Error(error);
        return value;
      },
      press: async (key) => {
        const actions = ["keyDown", "keyUp"].map((type) => ({ type, value: KEYS[key] }));
        await command("POST", "/actions", { actions: [{ type: "key", id: "keys", actions }] });
      },
      click: async (selector) => {
        const found = await command("POST", "/element", { using: "css selector", value: selector });
        await command("POST", `/element/${(found as Record<string, string>)[ELEMENT]}/click`, {});
      },
      close: async () => {
        await command("DELETE", "").catch(() => {});
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
