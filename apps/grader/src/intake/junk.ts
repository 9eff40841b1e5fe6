const FOLDERS = new Set(["__MACOSX", "node_modules"]);
const FILES = new Set(["Thumbs.db", "desktop.ini"]);

/** Whether a path is what systems and tools leave behind, which nobody handed in on purpose. */
export function isJunk(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".") || FOLDERS.has(part) || FILES.has(part));
}
