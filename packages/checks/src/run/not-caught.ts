/** How a line begins that tells of an error which no code handled. */
export const NOT_CAUGHT = "Not caught: ";

/** The printed line for an error that no code handled, whatever was thrown. */
export function notCaught(reason: unknown): string {
  try {
    return NOT_CAUGHT + String(reason);
  } catch {
    return `${NOT_CAUGHT}(a value that cannot be printed)`;
  }
}
