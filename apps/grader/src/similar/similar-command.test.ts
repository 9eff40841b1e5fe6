import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseCsv } from "../csv/parse-csv.ts";
import { standby } from "../fixtures.ts";
import { ADDS, inFakeClass, RIGHT, twice } from "../grade/grade.fixtures.ts";
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
