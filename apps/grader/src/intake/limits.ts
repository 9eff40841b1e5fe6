/** What files and archives may measure. Answers are a few kilobytes. */
export const LIMITS = {
  /** One file, in bytes. */
  fileBytes: 1024 * 1024,
  /** One export of progress, in bytes, as the page takes it back: one of a whole course is about a tenth of it. */
  progressBytes: 20_000_000,
  /** One archive as it is handed in, in bytes. */
  archiveBytes: 512 * 1024 * 1024,
  /** Files in one folder. */
  files: 100_000,
  /** How many times as large as it was packed a file may become, from a size in bytes on. */
  ratio: 200,
  ratioFromBytes: 64 * 1024,
  /** Archives within archives. */
  depth: 3,
} as const;

/** What one archive may hold. */
export interface ArchiveLimits {
  readonly files: number;
  /** All its files together, unpacked. */
  readonly bytes: number;
}

/** The archive of a whole class. */
export const CLASS_ARCHIVE: ArchiveLimits = { files: 100_000, bytes: 512 * 1024 * 1024 };
/** The archive of one student. */
export const STUDENT_ARCHIVE: ArchiveLimits = { files: 5_000, bytes: 32 * 1024 * 1024 };

/** What one file may measure, by its name. */
export function bytesMax(path: string): number {
  if (/\.zip$/i.test(path)) return LIMITS.archiveBytes;
  return /\.json$/i.test(path) ? LIMITS.progressBytes : LIMITS.fileBytes;
}
