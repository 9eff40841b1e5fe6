import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

export interface ServeOptions {
  /** The folder of static files. */
  readonly folder: string;
  /** The first port to try; 0 takes any. */
  readonly port?: number;
  /** Whether the ports after a taken one are tried as well. */
  readonly next?: boolean;
  /** The path under which the folder appears, with a slash at both ends. */
  readonly base?: string;
  /** Whether files are sent compressed and may be kept, as hosts on the internet do. */
  readonly compressed?: boolean;
}

export interface Served {
  /** The address of the folder, with a slash at its end. */
  readonly url: string;
  /** How many bytes each path took when it was last sent. */
  readonly sent: ReadonlyMap<string, number>;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder of static files on 127.0.0.1, as plain web servers do: `index.html` for folders, `404.html`
 * for what is not there, and no special headers.
 *
 * @throws where the port is taken and `next` is not set
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { folder, port = 0, next = false, base = "/", compressed = false } = options;
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const found = find(resolve(folder), path, base);
    if (found !== null && typeof found === "object") {
      response.writeHead(301, { Location: found.moved }).end();
      return;
    }
    const file = found ?? join(folder, "404.html");
    if (!existsSync(file)) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
      return;
    }
    const bytes = compressed ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file);
    response.writeHead(found === null ? 404 : 200, {
      "Content-Type": TYPES[extname(file).toLowerCase()] ?? "application/octet-stream",
      "Content-Length": bytes.length,
      "Cache-Control": compressed && isNamedByContent(path) ? KEEP : "no-cache",
      ...(compressed ? { "Content-Encoding": "gzip" } : {}),
    });
    response.end(request.method === "HEAD" ? undefined : bytes);
    sent.set(path, bytes.length);
  });
  const taken = await listen(server, port, next);
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    sent,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Whether a file's name changes with what is in it, so that a browser need not ask for it twice. */
const isNamedByContent = (path: string): boolean => path.includes("/_astro/");
const KEEP = "public, max-age=31536000, immutable";

/** The file for a path, null where there is none, or where a folder's address lacks its last slash. */
function find(folder: string, path: string, base: string): string | { readonly moved: string } | null {
  if (!path.startsWith(base)) return `${path}/` === base ? { moved: base } : null;
  const file = inside(folder, path.slice(base.length));
  if (file === null || !existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, "index.html");
  if (!existsSync(index)) return null;
  return path.endsWith("/") ? index : { moved: `${path}/` };
}

/** The path inside the folder; null for one that is malformed or leads out of it. */
function inside(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = resolve(folder, decoded);
  return !decoded.includes("\0") && (file === folder || file.startsWith(folder + sep)) ? file : null;
}

/** Listens on the port, or on the first free one of the hundred after it. */
async function listen(server: Server, port: number, next: boolean): Promise<number> {
  const last = next && port !== 0 ? Math.min(port + 100, 65_535) : port;
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenOn(server, candidate);
    } catch (error) {
      const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isTaken) throw error;
      if (candidate >= last) {
        throw new Error(`Port ${port} is taken. Name another: npm start -- --port 5000`, { cause: error });
      }
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      const address = server.address();
      done(typeof address === "object" && address ? address.port : port);
    });
  });
}
