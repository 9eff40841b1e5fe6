/** One piece of text in a comparison. */
export interface Span {
  text: string;
  /** Whether the other side lacks it. */
  changed: boolean;
}

/** One line of a comparison of two texts. */
export type DiffLine =
  | { kind: "same"; left: number; right: number; spans: Span[] }
  | { kind: "left"; left: number; spans: Span[] }
  | { kind: "right"; right: number; spans: Span[] };

/** Above this many cells a comparison is not worked out: everything between the common ends counts as changed. */
const CELLS_MAX = 4_000_000;

type Step = "same" | "left" | "right";

/**
 * The shortest way from one sequence to another, by a longest common subsequence.
 *
 * @returns steps in order; within one change everything of the left comes before everything of the right
 */
function steps(left: readonly string[], right: readonly string[]): Step[] {
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let tail = 0;
  while (
    tail < left.length - start &&
    tail < right.length - start &&
    left[left.length - 1 - tail] === right[right.length - 1 - tail]
  )
    tail++;
  const middle = middleSteps(left.slice(start, left.length - tail), right.slice(start, right.length - tail));
  return [...Array<Step>(start).fill("same"), ...middle, ...Array<Step>(tail).fill("same")];
}

function middleSteps(left: readonly string[], right: readonly string[]): Step[] {
  const [rows, columns] = [left.length, right.length];
  if (rows * columns > CELLS_MAX || rows === 0 || columns === 0) {
    return [...Array<Step>(rows).fill("left"), ...Array<Step>(columns).fill("right")];
  }
  const width = columns + 1;
  const common = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      common[row * width + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const path: Step[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (left[row] === right[column]) {
      path.push("same");
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      path.push("left");
      row++;
    } else {
      path.push("right");
      column++;
    }
  }
  while (row++ < rows) path.push("left");
  while (column++ < columns) path.push("right");
  return path;
}

/**
 * Compares two short texts character by character.
 *
 * @returns each side in pieces; texts that share less than half are shown as wholly changed, since
 * single shared letters would only confuse
 */
export function diffCharacters(left: string, right: string): { left: Span[]; right: Span[] } {
  const [leftChars, rightChars] = [[...left], [...right]];
  const path = steps(leftChars, rightChars);
  const shared = path.filter((step) => step === "same").length;
  if (shared * 2 < Math.max(leftChars.length, rightChars.length)) {
    return { left: whole(left, true), right: whole(right, true) };
  }
  const sides: { left: Span[]; right: Span[] } = { left: [], right: [] };
  let [i, j] = [0, 0];
  for (const step of path) {
    if (step !== "right") append(sides.left, leftChars[i++] ?? "", step === "left");
    if (step !== "left") append(sides.right, rightChars[j++] ?? "", step === "right");
  }
  return sides;
}

function whole(text: string, changed: boolean): Span[] {
  return text === "" ? [] : [{ text, changed }];
}

function append(spans: Span[], text: string, changed: boolean): void {
  const last = spans.at(-1);
  if (last?.changed === changed) last.text += text;
  else spans.push({ text, changed });
}

/** Compares two texts line by line, and the lines that replace each other character by character. */
export function diffLines(left: string, right: string): DiffLine[] {
  const [leftLines, rightLines] = [left.split("\n"), right.split("\n")];
  const path = steps(leftLines, rightLines);
  const lines: DiffLine[] = [];
  let [i, j, k] = [0, 0, 0];
  while (k < path.length) {
    if (path[k] === "same") {
      const text = leftLines[i] ?? "";
      lines.push({ kind: "same", left: ++i, right: ++j, spans: whole(text, false) });
      k++;
      continue;
    }
    const [removed, added]: [string[], string[]] = [[], []];
    const [fromLeft, fromRight] = [i, j];
    for (; k < path.length && path[k] !== "same"; k++) {
      if (path[k] === "left") removed.push(leftLines[i++] ?? "");
      else added.push(rightLines[j++] ?? "");
    }
    lines.push(...changedLines(removed, added, fromLeft, fromRight));
  }
  return lines;
}

function changedLines(removed: string[], added: string[], fromLeft: number, fromRight: number): DiffLine[] {
  const pairs = removed.map((text, index) => {
    const other = added[index];
    return other === undefined ? null : diffCharacters(text, other);
  });
  return [
    ...removed.map((text, index): DiffLine => {
      const spans = pairs[index]?.left ?? whole(text, true);
      return { kind: "left", left: fromLeft + index + 1, spans };
    }),
    ...added.map((text, index): DiffLine => {
      const spans = pairs[index]?.right ?? whole(text, true);
      return { kind: "right", right: fromRight + index + 1, spans };
    }),
  ];
}
