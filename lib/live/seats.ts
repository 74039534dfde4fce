/** Counts who listens, by address and in all, so that nobody takes every place. */
export class Seats {
  readonly #perAddress: number
  readonly #inAll: number
  readonly #taken = new Map<string, number>()
  #all = 0

  constructor(perAddress: number, inAll: number) {
    this.#perAddress = perAddress
    this.#inAll = inAll
  }

  /** Returns how to give the seat back; null when there is none. */
  take(address: string): (() => void) | null {
    const taken = this.#taken.get(address) ?? 0
    if (taken >= this.#perAddress || this.#all >= this.#inAll) return null
    this.#taken.set(address, taken + 1)
    this.#all += 1
    return () => {
      this.#all -= 1
      const left = (this.#taken.get(address) ?? 1) - 1
      if (left > 0) this.#taken.set(address, left)
      else this.#taken.delete(address)
    }
  }

  get taken(): number {
    return this.#all
  }
}
