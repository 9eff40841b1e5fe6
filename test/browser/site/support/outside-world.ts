import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands in for the whole internet: a browser that uses it as its proxy cannot ask for anything unseen. */
export interface OutsideWorld {
  /** The argument that makes Chromium send every request that is not for this machine here. */
  readonly argument: string;
  /** What was asked for, in order: addresses, or `host:port` where the request was encrypted. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the stand-in. It answers nothing. */
export async function openOutsideWorld(): Promise<OutsideWorld> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    // A browser that no longer wants the answer hangs up.
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    argument: `--proxy-server=http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
