import "./parity.css";

const SENT = [
  [1, 0, 1, 1],
  [0, 1, 1, 0],
  [1, 1, 0, 1],
  [0, 0, 1, 0],
];
const WRONG = { row: 1, column: 2 };
const ARRIVED = SENT.map((bits, row) =>
  bits.map((bit, column) => (row === WRONG.row && column === WRONG.column ? 1 - bit : bit)),
);
const rowParity = (bits: readonly number[]): number => bits.reduce((sum, bit) => sum + bit, 0) % 2;
const columnParity = (rows: readonly (readonly number[])[], column: number): number =>
  rowParity(rows.map((bits) => bits[column] ?? 0));

/** Sixteen bits with a check bit for each row and column; one bit has flipped, and two check bits point at it. */
export default function Parity() {
  return (
    <div class="parity-wrap not-content">
      <table class="parity">
        <tbody>
          {ARRIVED.map((bits, row) => (
            <tr key={row}>
              {bits.map((bit, column) => (
                <td key={column} class={row === WRONG.row && column === WRONG.column ? "parity-flipped" : ""}>
                  {bit}
                </td>
              ))}
              <th scope="row" class={row === WRONG.row ? "parity-wrong" : ""}>
                {rowParity(SENT[row] ?? [])} {row === WRONG.row ? "✗" : "✓"}
              </th>
            </tr>
          ))}
          <tr>
            {ARRIVED.map((_, column) => (
              <th key={column} scope="col" class={column === WRONG.column ? "parity-wrong" : ""}>
                {columnParity(SENT, column)} {column === WRONG.column ? "✗" : "✓"}
              </th>
            ))}
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
