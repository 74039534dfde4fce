import { z } from 'zod'
import type { Json, JsonObject } from './vocabulary.ts'

const json: z.ZodType<Json> = z.json()
const object: z.ZodType<JsonObject> = z.record(z.string(), z.json())

/**
 * What an imported annotation brought that has no column here. It stands as JSON in
 * `Annotation.imported`, or, for what has no passage of its own (replies, answers to an ask), in
 * `Comment.imported`, and comes out again with the annotation.
 */
const keptSchema = z.object({
  /** What it was called where it came from, and before. */
  via: z.array(z.string()).optional(),
  /** Contexts beside the Web Annotation one, by which its properties are understood. */
  contexts: z.array(json).optional(),
  /** Types beside Annotation. */
  types: z.array(z.string()).optional(),
  /** Where it is not the one that its kind has here. */
  motivations: z.array(z.string()).optional(),
  /** The page of who wrote it, what they are called there, and what they are if not a person. */
  creator: z
    .object({ id: z.string(), nickname: z.string(), type: z.string() })
    .partial()
    .optional(),
  /** Of its words; BCP 47. */
  language: z.string().optional(),
  /** Bodies that are no words, such as tags. */
  bodies: z.array(json).optional(),
  /** Selectors that we can't follow, and those that led nowhere. */
  selectors: z.array(json).optional(),
  states: z.array(json).optional(),
  /** Passages that it is about as well. */
  targets: z.array(json).optional(),
  /** Further properties of its target, and of itself. */
  target: object.optional(),
  properties: object.optional(),
})
export type Kept = z.infer<typeof keptSchema>

const columnSchema = z.object({ annotation: keptSchema })

/** As it stands in the column: beside nothing else, so that other imports may use it for theirs. */
export function keptColumn(kept: Kept): string {
  return JSON.stringify({ annotation: kept })
}

/** What a column keeps; nothing where it is empty, or holds what another import brought. */
export function keptIn(column: string): Kept {
  if (!column.startsWith('{"annotation":')) return {}
  try {
    return columnSchema.safeParse(JSON.parse(column)).data?.annotation ?? {}
  } catch {
    return {}
  }
}
