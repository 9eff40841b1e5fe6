/** The answer ran past the deadline that the caller set, and was interrupted. */
export class InnerTimeout extends Error {
  override readonly name = "InnerTimeout";
  constructor() {
    super("The answer was interrupted: it ran past its time.");
  }
}

/** The answer asked for more memory than its realm has. */
export class InnerMemory extends Error {
  override readonly name = "InnerMemory";
  constructor() {
    super("The answer used more memory than it is allowed.");
  }
}

/** The answer's realm is gone: it was disposed of, or its engine failed. */
export class InnerGone extends Error {
  override readonly name = "InnerGone";
  constructor() {
    super("The answer's realm no longer runs.");
  }
}
