import { z } from 'zod'

/** A row's number in a form, an address or a script's request: what both databases can count to. */
export const idSchema = z.coerce.number().int().min(1).max(2_147_483_647)
