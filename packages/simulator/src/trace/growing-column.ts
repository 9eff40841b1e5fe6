type Column = Float64Array | Uint8Array | Int16Array | Int32Array;

/** A typed array that doubles when it is full. */
export class GrowingColumn<Values extends Column> {
  length = 0;
  private filled: Values;
  private readonly make: new (length: number) => Values;

  constructor(make: new (length: number) => Values) {
    this.make = make;
    this.filled = new make(1024);
  }

  push(value: number): void {
    if (this.length === this.filled.length) {
      const larger = new this.make(this.length * 2);
      larger.set(this.filled);
      this.filled = larger;
    }
    this.filled[this.length++] = value;
  }

  at(index: number): number {
    return this.filled[index] ?? -1;
  }

  values(): Values {
    return this.filled.subarray(0, this.length) as Values;
  }
}
