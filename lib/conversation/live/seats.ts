import { networkOf } from '../../platform/rate-limits/limit-key.ts'

/** Limits open streams, per network and in total, so that one client can't use them all. */
export class Seats {
  readonly #perNetwork: number
  readonly #inAll: number
  readonly #taken = new Map<string, number>()
  #all = 0

  constructor(perNetwork: number, inAll: number) {
    this.#perNetwork = perNetwork
    this.#inAll = inAll
  }

  /** Returns a function that gives the seat back; null if there is no free seat. */
  take(address: string): (() => void) | null {
    const network = networkOf(address)
    const taken = this.#taken.get(network) ?? 0
    if (taken >= this.#perNetwork || this.#all >= this.#inAll) return null
    this.#taken.set(network, taken + 1)
    this.#all += 1
    return () => {
      this.#all -= 1
      const left = (this.#taken.get(network) ?? 1) - 1
      if (left > 0) this.#taken.set(network, left)
      else this.#taken.delete(network)
    }
  }

  get taken(): number {
    return this.#all
  }
}
