/** Whether the browser promises to keep what is stored. */
export type Persistence = "kept" | "may-be-cleared" | "unknown";

/** Asks what the browser has promised, without asking it for more. */
export async function persistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? "kept" : "may-be-cleared";
  } catch {
    return "unknown";
  }
}

/** Asks the browser to keep what is stored; some browsers ask the reader. Call it from a click. */
export async function requestPersistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persist()) ? "kept" : "may-be-cleared";
  } catch {
    return "unknown";
  }
}

/** Asks the browser to keep what is stored, but only where it decides without a question to the reader. */
export async function keepQuietly(): Promise<void> {
  if ("userAgentData" in navigator) await requestPersistence();
}
