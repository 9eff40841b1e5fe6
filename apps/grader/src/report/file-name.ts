/** Of four bytes each, they fit into the 255 bytes that a name may have, with a number and an ending. */
const TOO_LONG = /^(.{50}).*$/su;

/** Names of files for students, whatever their ids are: of letters and digits that every system takes, each its own. */
export function fileNames(ids: Iterable<string>): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of ids) {
    const plain =
      id
        .normalize("NFC")
        .replace(/[^\p{L}\p{N}@._-]+/gu, "_")
        .replace(TOO_LONG, "$1")
        .replace(/^\.+|\.+$/g, "_") || "student";
    let name = plain;
    // Some systems do not tell capital letters from small ones.
    for (let twin = 2; taken.has(name.toLowerCase()); twin += 1) name = `${plain}-${twin}`;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}
