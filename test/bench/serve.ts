import { createServer } from "node:http";
import { readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** A server of static files on this machine's loopback. */
export interface Served {
  /** Its address, without a slash at the end. */
  readonly address: string;
  /** How many bytes each path took when it was last sent, compressed where the browser takes that. */
  readonly sent: ReadonlyMap<string, number>;
  readonly close: () => void;
}

/** Serves a folder as a static host does, with gzip. */
export async function serve(folder: string): Promise<Served> {
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    try {
      const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
      statSync(file);
      const packed = gzipSync(readFileSync(file), { level: 9 });
      sent.set(path, packed.length);
      response.writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        "content-encoding": "gzip",
        "cache-control": path.endsWith("/") ? "no-cache" : "public, max-age=31536000, immutable",
      });
      response.end(packed);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, sent, close: () => void server.close() };
}
