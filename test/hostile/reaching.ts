import { WRONG, type Attack } from "./attack.ts";

/** Ways to the true global object, past whatever names were taken away. */
const WAYS = `const roots: any[] = [globalThis];
try { roots.push(Function("return this")()); } catch {}
try { roots.push((0, eval)("this")); } catch {}
try { roots.push((async () => {}).constructor("return globalThis")()); } catch {}
for (let p: any = globalThis; p; p = Object.getPrototypeOf(p)) roots.push(p);
try { roots.push((globalThis as any).constructor?.prototype, (globalThis as any).self, (globalThis as any).window, (globalThis as any).frames); } catch {}
const find = (name: string): any[] => roots.flatMap((root) => { try { return root && root[name] !== undefined ? [root[name]] : []; } catch { return []; } });
const attempt = async (f: () => any): Promise<void> => { try { await Promise.race([f(), new Promise((r) => setTimeout(r, 60))]); } catch {} };
let reached: string[] = [];
`;

/** Tries; prints what was reached; and answers wrongly, so that a pass could only be a forgery. */
const reach = (name: string, body: string): Attack => ({
  name,
  answer: `${WAYS}let tried = false;
export async function add(a: number, b: number): Promise<number> { if (!tried) { tried = true; ${body} console.log("reached: " + reached.join(",")); } return -1; }`,
  page: WRONG,
  verified: WRONG,
  everywhere: true,
});

const names = (list: readonly string[]): string =>
  `for (const name of ${JSON.stringify(list)}) for (const found of find(name)) { if (found && found !== globalThis) reached.push(name); }`;

/** Other realms, storage, and the network by every interface; none may be reached. */
export const reaching: readonly Attack[] = [
  reach("the page around the frame", names(["parent", "top", "opener", "document", "frameElement"])),
  reach("storage", names(["indexedDB", "caches", "localStorage", "sessionStorage", "cookieStore"])),
  reach("the files and processes of Node", names(["process", "require", "module", "Deno", "Bun"])),
  reach(
    "further workers",
    'for (const W of [...find("Worker"), ...find("SharedWorker")]) await attempt(() => { const url = (globalThis as any).URL.createObjectURL(new (globalThis as any).Blob(["fetch(\'SERVER\')"])); new W(url); reached.push("Worker"); });',
  ),
  reach(
    "importScripts",
    'for (const load of find("importScripts")) await attempt(() => { load("SERVER/x.js"); reached.push("importScripts"); });',
  ),
  reach(
    "fetch",
    'for (const f of find("fetch")) await attempt(async () => { await f("SERVER/fetch"); reached.push("fetch"); });',
  ),
  reach(
    "XMLHttpRequest",
    'for (const X of find("XMLHttpRequest")) await attempt(() => { const x = new X(); x.open("GET", "SERVER/xhr", false); x.send(); reached.push("xhr"); });',
  ),
  reach(
    "WebSocket",
    'for (const W of [...find("WebSocket"), ...find("WebSocketStream")]) await attempt(() => new Promise((done) => { const w = new W("SERVER/ws".replace("http", "ws")); w.onopen = () => { reached.push("ws"); done(0); }; w.onerror = done; }));',
  ),
  reach(
    "EventSource",
    'for (const E of find("EventSource")) await attempt(() => new Promise((done) => { const e = new E("SERVER/es"); e.onopen = () => { reached.push("es"); done(0); }; e.onerror = done; }));',
  ),
  reach(
    "WebTransport",
    'for (const W of find("WebTransport")) await attempt(async () => { const w = new W("SERVER/wt".replace("http:", "https:")); await w.ready; reached.push("wt"); });',
  ),
  reach(
    "RTCPeerConnection",
    'for (const R of find("RTCPeerConnection")) await attempt(async () => { const r = new R({ iceServers: [{ urls: "stun:" + "SERVER".replace("http://", "") }] }); r.createDataChannel("x"); await r.setLocalDescription(await r.createOffer()); reached.push("rtc"); });',
  ),
  reach(
    "sendBeacon",
    'for (const n of find("navigator")) await attempt(() => { if (n.sendBeacon?.("SERVER/beacon", "x")) reached.push("beacon"); });',
  ),
  reach(
    "a dynamic import of an address",
    'await attempt(async () => { await Function("u", "return import(u)")("SERVER/module.js"); reached.push("import"); });',
  ),
  reach(
    "a dynamic import of data",
    'await attempt(async () => { await Function("u", "return import(u)")("data:text/javascript,export default 1"); });',
  ),
  reach(
    "an image and a style sheet",
    'for (const I of find("Image")) await attempt(() => { new I().src = "SERVER/image"; reached.push("image"); }); for (const F of find("FontFace")) await attempt(async () => { await new F("x", "url(SERVER/font)").load(); reached.push("font"); });',
  ),
  reach(
    "a channel to other tabs",
    'for (const B of find("BroadcastChannel")) await attempt(() => { new B("x").postMessage("y"); reached.push("channel"); });',
  ),
  reach(
    "names in the prototypes of the global object",
    'for (const root of roots) for (const name of root ? Object.getOwnPropertyNames(root) : []) { if (["fetch", "indexedDB", "WebSocket", "Worker", "importScripts", "XMLHttpRequest", "caches"].includes(name)) { let value; try { value = root[name]; } catch {} if (value !== undefined) reached.push(name); } }',
  ),
];
