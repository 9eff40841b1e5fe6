/**
 * Reads a port.
 *
 * @throws where it is no whole number from 1 to 65535
 */
export function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Error(`"${text}" is no port: name a number from 1 to 65535, as in npm start -- --port 5000`);
}
