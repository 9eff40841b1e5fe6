import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseCsv } from "../csv/parse-csv.ts";
import { standby } from "../fixtures.ts";
import { ADDS, inFakeClass, RIGHT, twice, writeFiles } from "../grade/grade.fixtures.ts";
import { gatherFile } from "../intake/gather.ts";

const STARTER = twice("NaN");

test("Answers are packed as Dolos reads them, with the starter as what everybody had", async () => {
  await inFakeClass({ "ada.ts": RIGHT, "bob/index.ts": ADDS, "cy.ts": " " }, async ({ root }) => {
    const { code, printed } = await standby(root, "similar", "twice", "class");
    expect([code, printed[0]]).toEqual([0, expect.stringMatching(/similar.twice\.zip: 3 answers\.$/)]);
    const archive = readFileSync(join(root, "similar/twice.zip"));
    const { entries, problems } = await gatherFile("twice.zip", archive);
    const texts = new Map(entries.map(({ path, read }) => [path, read().toString()]));
    expect(problems).toEqual([]);
    // The columns that fromCSV of Dolos' lib/src/lib/dataset.ts reads.
    expect(parseCsv(texts.get("info.csv") ?? "")).toEqual([
      ["filename", "id", "full_name", "created_at", "label", "ignored"],
      ["starter/index.ts", "", "", "", "", "true"],
      ["ada/0/index.ts", "ada", "ada", "", "", ""],
      ["bob/1/index.ts", "bob", "bob", "", "", ""],
    ]);
    texts.delete("info.csv");
    expect(Object.fromEntries(texts)).toEqual({
      "starter/index.ts": STARTER,
      "ada/0/index.ts": RIGHT,
      "bob/1/index.ts": ADDS,
    });
  });
});

test("An archive is not written over without being told to", async () => {
  await inFakeClass({ "ada.ts": RIGHT }, async ({ root }) => {
    await standby(root, "similar", "twice", "class");
    const again = await standby(root, "similar", "twice", "class");
    expect([again.code, again.complaints[0]]).toEqual([
      1,
      expect.stringContaining("replace it with --force"),
    ]);
    expect((await standby(root, "similar", "twice", "class", "--force")).code).toBe(0);
    expect((await standby(root, "similar", "twice")).complaints[0]).toContain("Name an assignment and what");
  });
});

/** A module of the shape of @dodona/dolos-lib 3, which finds files alike by their length. */
const STAND_IN = `
export class File { constructor(path, content) { Object.assign(this, { path, content }); } }
export class Dolos {
  constructor({ language }) { if (language !== "typescript") throw new Error(language); }
  async analyze(files, name, ignored) {
    if (files.some((file) => file.content.includes("BOOM"))) throw new Error("No parser for \\u001b[1m" + name);
    if (ignored.path !== "starter/index.ts") throw new Error("no starter");
    const pairs = files.flatMap((leftFile, index) => files.slice(index + 1).map((rightFile) => {
      const [a, b] = [leftFile, rightFile].map(({ content }) => content.length);
      return { leftFile, rightFile, similarity: Math.min(a, b) / Math.max(a, b), overlap: a, longest: 3 };
    }));
    return { allPairs: () => pairs };
  }
}
`;
const DOLOS = "node_modules/@dodona/dolos-lib";
const installed = (code: string): Record<string, string> => ({
  [`${DOLOS}/package.json`]: '{ "type": "module", "exports": "./dist/index.js" }',
  [`${DOLOS}/dist/index.js`]: code,
});

test("Where Dolos' library is installed, the answers of different students are compared with it", async () => {
  const answers = { "ada.ts": RIGHT, "bob.ts": RIGHT, "cy.ts": `${ADDS}${ADDS}` };
  await inFakeClass(answers, async ({ root, text }) => {
    writeFiles(root, installed(STAND_IN));
    const { code, complaints, printed } = await standby(root, "similar", "twice", "class");
    expect([code, complaints]).toEqual([0, []]);
    expect(printed.slice(1)).toEqual([
      "  alike  longest",
      "  100 %  3        ada  bob",
      "  50 %   3        ada  cy",
      "  50 %   3        bob  cy",
    ]);
    const [head, first] = parseCsv(text("similar/twice.csv"));
    expect(head?.slice(0, 4)).toEqual(["similarity", "longest", "overlap", "left_id"]);
    expect(first).toEqual([
      "1.0000",
      "3",
      String(RIGHT.length),
      "ada",
      "ada/0/index.ts",
      "bob",
      "bob/1/index.ts",
    ]);
  });
});

test.each([
  ["is not installed", {}, "Dolos' library is not installed here: archives are written, and "],
  [
    "is another",
    installed("export const Dolos = 1;"),
    /^Dolos' library does not load: .* has neither File nor/,
  ],
  ["does not load", installed('throw new Error("no binary");'), "Dolos' library does not load: no binary"],
  ["fails", installed(STAND_IN), "Dolos could not compare twice: No parser for \uFFFD[1mtwice"],
])("Where Dolos' library %s, that is said, and the archive is written", async (_what, files, complaint) => {
  await inFakeClass({ "ada.ts": RIGHT, "bob.ts": twice("BOOM") }, async ({ root, text }) => {
    writeFiles(root, files);
    const { code, complaints } = await standby(root, "similar", "twice", "class");
    expect([code, complaints[0]]).toEqual([
      0,
      typeof complaint === "string" ? expect.stringContaining(complaint) : expect.stringMatching(complaint),
    ]);
    expect(text("similar/twice.zip")).not.toBe("");
  });
});
