/** Something that stands at a place before and at a place after, and how much there is of it. */
export interface Link {
  readonly before: number
  readonly after: number
  readonly weight: number
}

/**
 * Of links between two orders the heaviest set that doesn't cross: what stays where it is, so that as
 * little as possible counts as moved. `links` stand in order of `before`, each with its own; the
 * answer keeps that order. Dynamic programming over a Fenwick tree of prefix maxima: n log n.
 */
export function heaviestChain<L extends Link>(links: readonly L[]): L[] {
  const ranks = new Map<number, number>()
  for (const after of new Set(links.map((link) => link.after).toSorted((a, b) => a - b))) {
    ranks.set(after, ranks.size + 1)
  }
  const best = new PrefixBest(ranks.size)
  const weights: number[] = []
  const previous: number[] = []
  links.forEach((link, index) => {
    const rank = ranks.get(link.after) ?? 1
    const from = best.upTo(rank - 1)
    previous.push(from)
    weights.push((weights[from] ?? 0) + link.weight)
    best.add(rank, index, weights)
  })
  const chain: L[] = []
  for (let at = best.upTo(ranks.size); at >= 0; at = previous[at] ?? -1) {
    const link = links[at]
    if (link) chain.push(link)
  }
  return chain.reverse()
}

/** For each rank the heaviest chain that ends at it or below. */
class PrefixBest {
  readonly #tree: Int32Array
  #weights: readonly number[] = []

  constructor(size: number) {
    this.#tree = new Int32Array(size + 1).fill(-1)
  }

  add(rank: number, chain: number, weights: readonly number[]): void {
    this.#weights = weights
    for (let node = rank; node < this.#tree.length; node += node & -node) {
      if (this.#weight(chain) > this.#weight(this.#tree[node])) this.#tree[node] = chain
    }
  }

  /** The chain's last link, or -1. */
  upTo(rank: number): number {
    let best = -1
    for (let node = rank; node > 0; node -= node & -node) {
      const chain = this.#tree[node] ?? -1
      if (this.#weight(chain) > this.#weight(best)) best = chain
    }
    return best
  }

  #weight(chain: number | undefined): number {
    return this.#weights[chain ?? -1] ?? -1
  }
}
