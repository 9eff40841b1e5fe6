import { docstrings } from "./rules/docstrings.ts";
import { enginePurity } from "./rules/engine-purity.ts";
import { exerciseImports } from "./rules/exercise-imports.ts";
import { fileLength } from "./rules/file-length.ts";
import { fileNames } from "./rules/file-names.ts";
import { finishedTests } from "./rules/finished-tests.ts";
import { foreignRequests } from "./rules/foreign-requests.ts";
import { functionLength } from "./rules/function-length.ts";
import { importExtensions } from "./rules/import-extensions.ts";
import { indexReexports } from "./rules/index-reexports.ts";
import { lessonImports } from "./rules/lesson-imports.ts";
import { noEscapeHatches } from "./rules/no-escape-hatches.ts";
import { noLeftovers } from "./rules/no-leftovers.ts";
import { nothingGenerated } from "./rules/nothing-generated.ts";
import { packageImports } from "./rules/package-imports.ts";
import { packageReadme } from "./rules/package-readme.ts";
import { pastExports } from "./rules/past-exports.ts";
import { topLevelNames } from "./rules/top-level-names.ts";
import type { Rule } from "./source.ts";

/** Every rule, by the title of the test that holds the repository against it. */
export const rules: Readonly<Record<string, Rule>> = {
  "The top level holds only known names": topLevelNames,
  "Files are kebab-case and components PascalCase": fileNames,
  "No file of code is longer than 400 lines": fileLength,
  "No function is longer than 70 lines": functionLength,
  "Exported functions of packages have a docstring": docstrings,
  "Relative imports carry their extension": importExtensions,
  "An index.ts only re-exports by name": indexReexports,
  "Packages and apps depend on what the table allows": packageImports,
  "No import reaches past a package's exports": pastExports,
  "Lessons import what the table allows": lessonImports,
  "Exercises import what the table allows": exerciseImports,
  "The engine packages know no time, chance, page, network or Node": enginePurity,
  "The site asks no other origin for anything": foreignRequests,
  "Nothing generated is kept": nothingGenerated,
  "Each package has a README with an example": packageReadme,
  "Types are never switched off": noEscapeHatches,
  "Tests are whole": finishedTests,
  "No comment promises work for later": noLeftovers,
};
