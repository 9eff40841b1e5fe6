import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type Served } from "./serve.ts";

const parent = mkdtempSync(join(tmpdir(), "serve-"));
const folder = join(parent, "site");
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, "lesson"), { recursive: true });
  writeFileSync(join(parent, "secret.txt"), "secret");
  writeFileSync(join(folder, "404.html"), "nothing here");
  writeFileSync(join(folder, "lesson/index.html"), "a lesson");
  writeFileSync(join(folder, "two words.wasm"), "");
  served = await serve({ folder, base: "/course/" });
});
afterAll(async () => {
  await served.close();
  rmSync(parent, { recursive: true });
});

const get = (path: string): Promise<Response> => fetch(new URL(path, served.url), { redirect: "manual" });

/** Asks for a path as it stands; `fetch` would tidy it first. */
function statusOf(path: string): Promise<number | undefined> {
  const { port } = new URL(served.url);
  return new Promise((done) =>
    request({ port, path, host: "127.0.0.1" }, (response) => done(response.resume().statusCode)).end(),
  );
}

test("A folder's address shows its index.html", async () => {
  const response = await get("lesson/");
  expect(await response.text()).toBe("a lesson");
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
});

test("A folder's address without its slash leads to the one with it", async () => {
  const response = await get("lesson");
  expect([response.status, response.headers.get("location")]).toEqual([301, "/course/lesson/"]);
});

test("An unknown address gets 404.html, and so does one outside the base path", async () => {
  for (const path of ["nowhere", "/lesson/"]) {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, "nothing here"]);
  }
});

test("A name with a space is found, and WebAssembly has its type", async () => {
  expect((await get("two%20words.wasm")).headers.get("content-type")).toBe("application/wasm");
});

test("A host that compresses sends fewer bytes, counts them, and lets named files be kept", async () => {
  mkdirSync(join(folder, "_astro"), { recursive: true });
  writeFileSync(join(folder, "_astro/page.abc.js"), "again ".repeat(1_000));
  const other = await serve({ folder, compressed: true });
  const response = await fetch(`${other.url}_astro/page.abc.js`);
  expect(await response.text()).toBe("again ".repeat(1_000));
  expect(other.sent.get("/_astro/page.abc.js")).toBeLessThan(200);
  expect(response.headers.get("cache-control")).toContain("immutable");
  expect((await fetch(`${other.url}lesson/`)).headers.get("cache-control")).toBe("no-cache");
  await other.close();
});

test("No path leads out of the folder", async () => {
  for (const path of ["/course/../secret.txt", "/course/..%2fsecret.txt", "/course/%00", "/course/%"]) {
    expect(await statusOf(path), path).toBe(404);
  }
});

test("The next free port is taken where the first is not free", async () => {
  const port = Number(new URL(served.url).port);
  const other = await serve({ folder, port, next: true });
  expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
  await other.close();
  await expect(serve({ folder, port })).rejects.toThrow(`Port ${port} is taken`);
});
