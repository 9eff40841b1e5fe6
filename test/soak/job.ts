/** One process of a soak: a file of checks, with one answer or one system, over so many seeds. */
export interface SoakJob {
  readonly subject: string;
  readonly variant: string;
  /** The file of checks, from the root of the repository. */
  readonly file: string;
  readonly version: string;
  /** Seeds of each check, and of each template where `isEachTemplate`. */
  readonly count: number;
  readonly isEachTemplate: boolean;
  /** The check that a mistake must fail; null for what is right. */
  readonly mustFail: string | null;
  /** Where records are kept. */
  readonly records: string;
}

const VARIABLE = "STANDBY_SOAK_JOB";

/** The job as a variable of a process's environment. */
export function environmentOf(job: SoakJob): Record<string, string> {
  return { [VARIABLE]: JSON.stringify(job) };
}

/** The job of this process. */
export function jobOfThisProcess(): SoakJob {
  return JSON.parse(process.env[VARIABLE] ?? "null") as SoakJob;
}
