import { NotSurvived, survives } from "@standby/simulator";
import { recordingText } from "../player/recording/recording-text.ts";

/** `survives`, with a recording of the run that breaks a promise. What it returns and throws is the same. */
export function survivesRecorded(record: (text: string) => void): typeof survives {
  return (system, options) => {
    try {
      return survives(system, options);
    } catch (error) {
      if (error instanceof NotSurvived) record(recordingText(error, options.properties));
      throw error;
    }
  };
}
