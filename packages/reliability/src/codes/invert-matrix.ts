import { addMultiple, inverse } from "./gf256.ts";

/**
 * The inverse of a square matrix over GF(256), by Gauss and Jordan; rows are changed in place.
 *
 * @throws Error for a matrix that has none
 */
export function invertMatrix(rows: readonly Uint8Array[]): Uint8Array[] {
  const size = rows.length;
  const inverted = rows.map((_, index) => unitRow(size, index));
  const work = [...rows];
  for (let column = 0; column < size; column++) {
    const pivot = work.findIndex((row, index) => index >= column && row[column] !== 0);
    if (pivot < 0) throw new Error("The matrix has no inverse.");
    swap(work, column, pivot);
    swap(inverted, column, pivot);
    const scale = inverse(work[column]![column]!);
    work[column] = multiple(work[column]!, scale);
    inverted[column] = multiple(inverted[column]!, scale);
    for (let row = 0; row < size; row++) {
      const factor = work[row]![column]!;
      if (row === column || factor === 0) continue;
      addMultiple(work[row]!, factor, work[column]!);
      addMultiple(inverted[row]!, factor, inverted[column]!);
    }
  }
  return inverted;
}

/** The row of the identity matrix with its one at `index`. */
export function unitRow(size: number, index: number): Uint8Array {
  const row = new Uint8Array(size);
  row[index] = 1;
  return row;
}

function multiple(row: Uint8Array, factor: number): Uint8Array {
  const result = new Uint8Array(row.length);
  addMultiple(result, factor, row);
  return result;
}

function swap(rows: Uint8Array[], a: number, b: number): void {
  [rows[a], rows[b]] = [rows[b]!, rows[a]!];
}
