import { z } from 'zod'

/** A passage by block ids and offsets of one revision: short enough for a URL. */
export interface PassagePlace {
  /** Ids of the first and the last block; equal for a passage inside one block. */
  readonly block: string
  readonly last: string
  /** UTF-16 offsets: `from` in the first block, `through` (exclusive) in the last. */
  readonly from: number
  readonly through: number
}

/** The place that a URL names: a block, or words in it. */
export interface AskedPlace {
  readonly block: string
  /** The revision that the reader saw. */
  readonly revision: number
  /** Null to choose one of the block's sentences. */
  readonly words: PassagePlace | null
}

const blockId = z.string().min(1).max(64)
const units = z.coerce.number().int().min(0).max(100_000_000)

/**
 * The query string: `?block=p3&revision=2`, optionally with `&from=10&through=52` and `&last=p4`.
 */
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
