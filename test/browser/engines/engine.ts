/** The browser engines that learners use. */
export const ENGINES = ["Chromium", "Firefox", "WebKit"] as const;
export type EngineName = (typeof ENGINES)[number];

/** One page in a browser of its own, driven from outside. */
export interface EnginePage {
  /** Opens an address and waits until the page has loaded. */
  open(url: string): Promise<void>;
  /** Calls a function, given as text, in the page; waits for its promise and copies the result here. */
  evaluate(functionText: string, args?: readonly unknown[]): Promise<unknown>;
  /** Presses one key, as a learner would. */
  press(key: "Enter" | "Escape" | "a"): Promise<void>;
  /** Clicks the middle of the first element that the selector finds. */
  click(selector: string): Promise<void>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** How long a script in the page may take. */
export const SCRIPT_MS = 60_000;
