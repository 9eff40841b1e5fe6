/**
 * Which requests a node has taken, so that one that the network delivers twice is done once: late in its second coming,
 * a write would bring back what others have overwritten since.
 *
 * To remember them while the node lives is enough. What is on its way to a node that crashes is lost with it.
 */
export class TakenRequests {
  private readonly taken = new Set<string>();

  /** Whether a request comes for the first time; from then on it does not. */
  take(from: string, { call }: { readonly call: number }): boolean {
    const { size } = this.taken;
    return this.taken.add(`${from} ${call}`).size > size;
  }
}
