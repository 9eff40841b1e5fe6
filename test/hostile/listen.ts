import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

/** A server that nothing in a sandbox may reach. */
export interface Listener {
  readonly address: string;
  /** Connections and packets so far. */
  count(): number;
  close(): void;
}

/** Listens on one port of this machine, over TCP and UDP, and counts whoever comes. */
export async function listen(): Promise<Listener> {
  let came = 0;
  const server = createServer((socket) => {
    came += 1;
    socket.on("error", () => {});
    socket.end("HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 0\r\n\r\n");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const packets = createSocket("udp4", () => (came += 1));
  packets.bind(port, "127.0.0.1");
  await once(packets, "listening");
  const close = (): void => {
    server.close();
    packets.close();
  };
  return { address: `http://127.0.0.1:${port}`, count: () => came, close };
}
