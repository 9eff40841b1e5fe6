const MOMENT =
  /^(?<day>\d{4}-\d{2}-\d{2})[T ](?<time>\d{2}:\d{2}(?::\d{2})?)(?<fraction>\.\d+)? ?(?<zone>Z|UTC|[+-]\d{2}:?\d{2})$/;

/** A moment as programs write it, in ISO 8601 in UTC; null where it is none, or does not say its zone. */
export function toUtc(text: string | null): string | null {
  const { day, time, fraction = "", zone } = MOMENT.exec(text?.trim() ?? "")?.groups ?? {};
  if (day === undefined || time === undefined || zone === undefined) return null;
  const offset = zone === "UTC" ? "Z" : zone.replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2");
  const moment = new Date(`${day}T${time}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
