/** fast-check's seed for an exercise: a 32-bit integer from its content hash, the same in every host. */
export function seedOf(contentHash: string): number {
  let seed = 2166136261;
  for (const character of contentHash) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 16777619);
  return seed | 0;
}
