/** How a part is doing; each state has a word, a shape and a colour. */
export type PartState = "healthy" | "degraded" | "failed" | "unknown";
