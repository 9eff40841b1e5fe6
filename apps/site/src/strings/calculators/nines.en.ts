/** The words of the calculator for nines and minutes. */
export const ninesText = {
  title: "Nines and minutes",
  hint: "Drag the nines, or type the availability that somebody promised.",
  nines: "Nines",
  availability: "Availability",
  rule: "A percentage above 0 and below 100, with at most nine nines: 99.95",
  year: "A year has",
  days: (days: string): string => `${days} days`,
  perYear: "Down in a year",
  perQuarter: "In a quarter of 90 days",
  perMonth: "In a month of 30 days",
  perWeek: "In a week",
  perDay: "In a day",
  axisNines: "Nines: 2 is 99 %, 3 is 99.9 %, 4 is 99.99 %",
  axisDowntime: "Downtime allowed",
  lineYear: "in a year",
  lineDay: "in a day",
  plot: (nines: string, year: string): string =>
    `Downtime over nines, on a logarithmic scale: two falling lines for a year and a day, each ten times lower with every nine. At ${nines} nines a year has ${year}.`,
  summary: (at: { availability: string; nines: string; year: string; month: string }): string =>
    `${at.availability} is ${at.nines} nines. It may be down for ${at.year} in a year, or ${at.month} in 30 days.`,
  assumptions: [
    "Availability is a share of time; a service that counts failed requests instead spends its budget when the load is high.",
    "It says nothing of how often: one long outage and many short ones can have the same nines.",
  ],
};
