/**
 * The probability that at least `needed` (1 to `n`) of `n` independent events happen, each with probability `yes`
 * and its complement `no`; both are passed so that neither has to be recovered by a subtraction.
 *
 * Sums C(n, j) yes^j no^(n-j) from the largest term of the tail outwards, by the ratio of neighbours.
 * The first term is a product whose factors are interleaved, so that nothing overflows on the way.
 */
export function binomialTail(n: number, needed: number, yes: number, no: number): number {
  if (yes === 0) return 0;
  if (no === 0) return 1;
  const start = Math.max(needed, Math.min(n, Math.floor((n + 1) * yes)));
  const first = binomialTerm(n, start, yes, no);
  let sum = first;
  let term = first;
  for (let j = start; j < n && term > sum * 1e-20; j++) {
    term *= ((n - j) / (j + 1)) * (yes / no);
    sum += term;
  }
  term = first;
  for (let j = start; j > needed && term > sum * 1e-20; j--) {
    term *= (j / (n - j + 1)) * (no / yes);
    sum += term;
  }
  return Math.min(1, sum);
}

function binomialTerm(n: number, j: number, yes: number, no: number): number {
  let term = 1;
  let missesLeft = n - j;
  for (let hit = 1; hit <= j; hit++) {
    while (term > 1 && missesLeft > 0) {
      term *= no;
      missesLeft--;
    }
    term *= ((n - j + hit) / hit) * yes;
  }
  for (; missesLeft > 0; missesLeft--) term *= no;
  return term;
}
