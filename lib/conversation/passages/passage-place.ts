import { z } from 'zod'

/** Words as an address names them: in blocks of one revision, so that it stays short. */
export interface PassagePlace {
  /** The blocks' ids; one and the same for a passage inside one. */
  readonly block: string
  readonly last: string
  /** UTF-16 units of the text of each, `through` exclusive. */
  readonly from: number
  readonly through: number
}

/** What an address asks to answer: a whole block's sentences, or words that were chosen already. */
export interface AskedPlace {
  readonly block: string
  /** The revision in which it was seen. */
  readonly revision: number
  /** Null to choose among the block's sentences. */
  readonly words: PassagePlace | null
}

const blockId = z.string().min(1).max(64)
const units = z.coerce.number().int().min(0).max(100_000_000)

/** The query of an address: `?block=p3&revision=2`, and `&from=10&through=52` or `&last=p4` with them. */
export const askedPlaceSchema = z
  .object({
    block: blockId,
    revision: z.coerce.number().int().min(1).max(2_147_483_647),
    from: units.optional().catch(undefined),
    through: units.optional().catch(undefined),
    last: blockId.optional().catch(undefined),
  })
  .transform(({ block, revision, from, through, last = block }): AskedPlace => {
    const chosen = from !== undefined && through !== undefined
    return { block, revision, words: chosen ? { block, last, from, through } : null }
  })
