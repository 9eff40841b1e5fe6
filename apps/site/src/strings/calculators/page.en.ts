/** The page that gathers the calculators, in its order; the ids stand in links and never change. */
export const calculatorsText = {
  title: "Calculators",
  lead: "Try your own numbers on the models of the course. Each calculator says what it assumes, and a link carries what you have set.",
  index: "All calculators",
  unknown: "The link that led here names a calculator that is not on this page. Here are those that are:",
  needsScript:
    "To change the numbers, the calculators need JavaScript. Without it they show one example each.",
  calculators: [
    { id: "nines", title: "Nines and minutes", lead: "How long may it be down?" },
    { id: "k-of-n", title: "k of n", lead: "What is one more spare worth?" },
    { id: "blocks", title: "Block diagram", lead: "What stops the whole, and which unit matters?" },
    {
      id: "failover",
      title: "Can a standby make it worse?",
      lead: "Four ways in which a failover goes wrong.",
    },
    { id: "common-cause", title: "Common cause", lead: "What do the replicas share?" },
    { id: "headroom", title: "Headroom and zones", lead: "How many units may fail at the peak?" },
    { id: "recovery", title: "RPO and RTO", lead: "What is lost, and how long is it down?" },
    { id: "quorum", title: "Quorums and stale reads", lead: "How many copies must answer?" },
    { id: "durability", title: "Durability", lead: "How likely does a year lose data?" },
    { id: "retries", title: "Retry amplification", lead: "How many calls does one request make?" },
  ],
} as const;
