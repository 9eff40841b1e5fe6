import { NotSurvived, survives } from "@standby/simulator";
import { firstViolationText } from "../player/recording/first-violation.ts";
import { recordingText } from "../player/recording/recording-text.ts";

/**
 * `survives`, which records the first broken promise in words at once, while the other runs are counted, and after them
 * the run that shows it. What it returns and throws is the same.
 */
export function survivesRecorded(record: (text: string) => void): typeof survives {
  return (system, options) => {
    try {
      return survives(system, {
        ...options,
        onViolation(evidence) {
          record(firstViolationText(evidence));
          options.onViolation?.(evidence);
        },
      });
    } catch (error) {
      if (error instanceof NotSurvived) record(recordingText(error, options.properties));
      throw error;
    }
  };
}
