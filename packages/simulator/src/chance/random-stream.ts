import type { RandomGenerator } from "pure-rand/types/RandomGenerator";

/** A stream of random numbers; the same seed and purpose give the same numbers in every engine. */
export class RandomStream {
  private readonly generator: RandomGenerator;

  constructor(generator: RandomGenerator) {
    this.generator = generator;
  }

  /** A number of at least 0 and below 1, with 32 random bits. */
  fraction(): number {
    return (this.generator.next() >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(((this.generator.next() >>> 0) / 0x1_0000_0000) * count);
  }

  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number {
    return min + this.below(max - min + 1);
  }

  /** True with the probability given; draws nothing where it is 0. */
  chance(probability: number): boolean {
    return probability > 0 && this.fraction() < probability;
  }

  /** One of the items; the list must not be empty. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError("items is an empty list, but must hold at least one");
    return item;
  }

  /** The items in a random order, each order equally likely; the list given stays as it is. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const moved = order[last] as Item;
      order[last] = order[other] as Item;
      order[other] = moved;
    }
    return order;
  }
}
