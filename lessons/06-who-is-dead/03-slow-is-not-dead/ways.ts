import { parallelUnavailability, seriesUnavailability } from "@standby/reliability";

/** How often a healthy server is heard neither directly nor through so many witnesses: ways in parallel, messages in series. */
export function unheard(loss: number, witnesses: number): number {
  const way = (messages: number): number =>
    seriesUnavailability({ unavailabilities: Array.from({ length: messages }, () => loss) });
  const around = Array.from({ length: witnesses }, () => way(4));
  return parallelUnavailability({ unavailabilities: [way(2), ...around] });
}
