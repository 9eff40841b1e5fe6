/**
 * The address of a simulator for checks: the given one in all but `survives`, which records what broke a promise, and
 * draws more seeds where there is a secret. The process of the checks reads the secret itself.
 */
export function trustedSimulator(simulator: string, secretFile: string | undefined): string {
  const watched = new URL("./watched-survives.ts", import.meta.url);
  if (secretFile !== undefined) watched.searchParams.set("secret", secretFile);
  const code = `export * from ${JSON.stringify(simulator)};\nexport { survives } from ${JSON.stringify(watched)};`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
