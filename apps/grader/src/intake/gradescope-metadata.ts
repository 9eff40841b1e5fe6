import { z } from "zod";
import { Refusal } from "../command.ts";
import type { HandIn } from "./answer.ts";
import { toUtc } from "./to-utc.ts";
import { parseJson } from "../parse-json.ts";

/** The parts of Gradescope's `submission_metadata.json` that matter here, as on its page "Submission Metadata". */
const metadata = z.looseObject({
  created_at: z.string(),
  users: z
    .array(z.looseObject({ email: z.string().nullish(), id: z.coerce.string(), name: z.string().nullish() }))
    .min(1),
});

/**
 * Whose a submission is, and when it came in, as Gradescope tells its autograder. For a group it is the first of them.
 *
 * @throws Refusal where the text is something else
 */
export function readGradescopeMetadata(text: string, file: string): Pick<HandIn, "student" | "submittedAt"> {
  const parsed = metadata.safeParse(parseJson(text));
  const [user] = parsed.data?.users ?? [];
  if (!parsed.success || !user) {
    const [issue] = parsed.error?.issues ?? [];
    throw new Refusal(`${file} is not what Gradescope writes: ${issue?.path.join(".")} ${issue?.message}.`);
  }
  const { email, id, name } = user;
  const student = { id: email || id, ...(name ? { name } : {}), ...(email ? { email } : {}) };
  return { student, submittedAt: toUtc(parsed.data.created_at) };
}
