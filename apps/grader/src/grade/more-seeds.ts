import { createHmac } from "node:crypto";
import { survives } from "@standby/simulator";
import { FIRST_DRAWN } from "./drawn-seeds.ts";

/** One more seed for so many public ones. */
const SHARE = 4;

/** The simulator's own, with a quarter more seeds, which nobody can tell who does not know the secret. */
export function withMoreSeeds(secret: string): typeof survives {
  return (system, options) => {
    const { seeds } = options;
    const own = typeof seeds === "number" ? Array.from({ length: seeds }, (_, index) => index + 1) : seeds;
    const more = Array.from({ length: Math.ceil(own.length / SHARE) }, (_, index) => drawn(secret, index));
    return survives(system, { ...options, seeds: [...own, ...more] });
  };
}

function drawn(secret: string, index: number): number {
  const digest = createHmac("sha256", secret).update(`seed ${index}`).digest();
  return FIRST_DRAWN + (digest.readUInt32BE(0) % FIRST_DRAWN);
}
