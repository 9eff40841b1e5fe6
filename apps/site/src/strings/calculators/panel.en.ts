/** The words that all calculators share. */
export const calculatorText = {
  assumptions: "What this assumes",
  copy: "Copy link",
  copied: "Copied.",
  copyByHand: "The browser does not let this page copy. Copy it by hand:",
  reset: "Start again",
  open: "Open among the calculators",
  brokenLink: (problem: string): string =>
    `The link that led here cannot be read: ${problem}. This shows what it starts with instead.`,
};
