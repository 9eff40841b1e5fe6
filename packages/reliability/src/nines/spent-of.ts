/** Which part of a budget is spent: above 1, more than all; of nothing, nothing is 0 and anything is infinitely much. */
export function spentOf(budget: number, spent: number): number {
  return spent === 0 ? 0 : spent / budget;
}
