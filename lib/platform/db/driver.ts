import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { withoutNul } from './without-nul.ts'

/**
 * What a Prisma client reaches its database with. Prisma connects through here, so that statements
 * which need nothing of Prisma's (direct.ts) can take the very same connections.
 */
export class Driver implements SqlDriverAdapterFactory {
  readonly provider
  readonly adapterName
  /** Called before each statement that doesn't come from Prisma. */
  readonly onDirect: (statement: string) => void
  readonly #factory: SqlDriverAdapterFactory
  #connected: SqlDriverAdapter | undefined

  constructor(factory: SqlDriverAdapterFactory, onDirect: (statement: string) => void = () => {}) {
    this.provider = factory.provider
    this.adapterName = factory.adapterName
    this.onDirect = onDirect
    this.#factory = factory
  }

  /** For Prisma, which connects at the first need, and again after having disconnected. */
  async connect(): Promise<SqlDriverAdapter> {
    this.#connected = withoutNul(await this.#factory.connect())
    return this.#connected
  }

  /** What Prisma has connected; undefined while it has not. */
  get connected(): SqlDriverAdapter | undefined {
    return this.#connected
  }
}
