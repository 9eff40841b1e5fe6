import type { Distribution } from "../chance/distribution.ts";
import type { RandomStream } from "../chance/random-stream.ts";

/** A message that will never arrive. */
export const LOST = -1;

/** How messages travel from each node to each other one, and what is wrong with that just now. */
export class Network {
  /** How many faults cut each link; the links of node `from` begin at `from * size`. */
  private readonly cuts: Int16Array;
  private readonly losses: Float64Array;
  private readonly duplications: Float64Array;
  private readonly slowness: Float64Array;
  private readonly jittersUs: Float64Array;
  private readonly lastArrivals: Float64Array;
  private readonly freeAt: Float64Array;
  private readonly latencies: Distribution[];
  private readonly bytesPerSec: number;
  private readonly size: number;
  private readonly random: RandomStream;

  constructor(options: {
    readonly size: number;
    readonly random: RandomStream;
    readonly latency: (from: number, to: number) => Distribution;
    readonly loss: number;
    readonly duplication: number;
    readonly reorderingUs: number;
    readonly bytesPerSec: number;
  }) {
    const { size } = options;
    const links = size * size;
    this.size = size;
    this.random = options.random;
    this.bytesPerSec = options.bytesPerSec;
    this.cuts = new Int16Array(links);
    this.losses = new Float64Array(links).fill(options.loss);
    this.duplications = new Float64Array(links).fill(options.duplication);
    this.slowness = new Float64Array(links).fill(1);
    this.jittersUs = new Float64Array(links).fill(options.reorderingUs);
    this.lastArrivals = new Float64Array(links);
    this.freeAt = new Float64Array(links);
    this.latencies = [];
    for (let link = 0; link < links; link++) {
      this.latencies.push(options.latency(Math.floor(link / size), link % size));
    }
  }

  /** When a message that leaves now arrives; LOST where it does not. */
  arrival(from: number, to: number, nowUs: number, sizeOf: () => number): number {
    const link = from * this.size + to;
    if (from === to) return nowUs;
    if ((this.cuts[link] as number) > 0) return LOST;
    const loss = this.losses[link] as number;
    if (loss > 0 && this.random.fraction() < loss) return LOST;
    const leavesUs = this.bytesPerSec === Infinity ? nowUs : this.transmitted(link, nowUs, sizeOf());
    const latency = (this.latencies[link] as Distribution).sample(this.random);
    const slowness = this.slowness[link] as number;
    const jitter = this.jittersUs[link] as number;
    let arrival = leavesUs + (slowness === 1 ? latency : Math.floor(latency * slowness));
    if (jitter > 0) return arrival + this.random.between(0, jitter);
    const last = this.lastArrivals[link] as number;
    if (arrival < last) arrival = last;
    this.lastArrivals[link] = arrival;
    return arrival;
  }

  /** Whether a message that arrives also arrives a second time. */
  isDoubled(from: number, to: number): boolean {
    const duplication = this.duplications[from * this.size + to] as number;
    return duplication > 0 && from !== to && this.random.fraction() < duplication;
  }

  isCut(from: number, to: number): boolean {
    return (this.cuts[from * this.size + to] as number) > 0;
  }

  cut(from: number, to: number, by: 1 | -1): void {
    this.cuts[from * this.size + to]! += by;
  }

  /** Independent losses: what passes one also passes the other. `removed` takes a loss away again. */
  lose(from: number, to: number, fraction: number, removed: boolean): void {
    changeChance(this.losses, from * this.size + to, fraction, removed);
  }

  double(from: number, to: number, fraction: number, removed: boolean): void {
    changeChance(this.duplications, from * this.size + to, fraction, removed);
  }

  /** Two causes of slowness add up: 10 times and 5 times are 14 times, since each takes the usual time once. */
  slow(from: number, to: number, factor: number, removed: boolean): void {
    const link = from * this.size + to;
    const change = (this.slowness[link] as number) + (removed ? 1 - factor : factor - 1);
    this.slowness[link] = tidied(change, 1);
  }

  jitter(from: number, to: number, byUs: number): void {
    this.jittersUs[from * this.size + to]! += byUs;
  }

  private transmitted(link: number, nowUs: number, bytes: number): number {
    const begins = Math.max(nowUs, this.freeAt[link] as number);
    const ends = begins + Math.ceil((bytes * 1_000_000) / this.bytesPerSec);
    this.freeAt[link] = ends;
    return ends;
  }
}

/** The fraction that passes is a product, one factor a cause; a cause of 1 is kept apart from zero by rounding. */
function changeChance(chances: Float64Array, link: number, fraction: number, removed: boolean): void {
  const passing = 1 - Math.min(fraction, 1 - 1e-9);
  const changed = (1 - (chances[link] as number)) * (removed ? 1 / passing : passing);
  chances[link] = Math.max(0, tidied(1 - changed, 0));
}

/** A value whose changes were all undone by division is exactly `rest` again. */
function tidied(value: number, rest: number): number {
  return Math.abs(value - rest) < 1e-6 ? rest : value;
}
