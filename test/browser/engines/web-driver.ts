import { SCRIPT_MS } from "./engine.ts";

/** The few commands of the W3C WebDriver protocol that the tests need. */
export interface WebDriver {
  command(method: "GET" | "POST" | "DELETE", path: string, body?: unknown): Promise<unknown>;
}

const WAIT_MS = 100;
const TRIES = 200;

/**
 * Opens a session with a driver that may still be starting.
 *
 * @throws what the driver answers where it refuses
 */
export async function openSession(address: string, capabilities: object): Promise<WebDriver> {
  await answering(address);
  const body = { capabilities: { alwaysMatch: capabilities } };
  const created = (await ask("POST", `${address}/session`, body)) as { sessionId: string };
  const session = `${address}/session/${created.sessionId}`;
  await ask("POST", `${session}/timeouts`, { script: SCRIPT_MS, pageLoad: SCRIPT_MS });
  return { command: (method, path, sent) => ask(method, session + path, sent) };
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      await fetch(`${address}/status`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }
  throw new Error(`No driver answers at ${address}.`);
}

async function ask(method: string, address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: { "content-type": "application/json" },
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}
