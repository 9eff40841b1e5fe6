/** Why a path from an archive is refused, as a sentence; null for one that stays where it belongs. */
export function unsafePath(path: string): string | null {
  if (/^[a-zA-Z]:/.test(path) || path.startsWith("/")) return `${shown(path)} is an absolute path.`;
  if (path.split("/").includes("..")) return `${shown(path)} climbs out of its folder.`;
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u001F\u007F]/.test(path) ? `${shown(path)} is no name for a file.` : null;
}

/** A name that cannot play with a terminal. */
const shown = (path: string): string => JSON.stringify(path);
