import { printable } from "./printable.ts";

/**
 * What the system could not do, in its own words, such as `no space left on device, write`; null for an error of another
 * kind.
 */
export function systemFault(error: unknown): string | null {
  if (!(error instanceof Error && "syscall" in error && "code" in error)) return null;
  return printable(error.message.replace(/^[A-Z0-9]+: /, ""));
}
