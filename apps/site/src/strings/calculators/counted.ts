/** A count with its noun: `1 unit`, `4 units`. */
export function counted(one: string, many: string): (count: number) => string {
  return (count) => `${count} ${count === 1 ? one : many}`;
}
