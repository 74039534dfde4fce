import { z } from 'zod'
import { idSchema } from '../../platform/forms/id-schema.ts'

const VALUES = { up: 1, down: -1, none: 0 } as const

/** A pressed vote button: "12 up", "12 down" or "12 none". */
export const voteSchema = z
  .object({ vote: z.string().regex(/^[1-9]\d{0,9} (up|down|none)$/) })
  .transform(({ vote }) => {
    const [id, way] = vote.split(' ') as [string, keyof typeof VALUES]
    return { commentId: Number(id), value: VALUES[way] }
  })
  .refine(({ commentId }) => idSchema.safeParse(commentId).success)
