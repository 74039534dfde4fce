import { z } from 'zod'
import { MAX_SUGGESTION } from './passage-view.ts'

/** What a draft of feedback answers, and what was typed beside its words. */
export interface DraftTarget {
  /** The place in the article as an address says it: the query of the page that answers it. */
  readonly place: string
  /** note, question or correction, where it was chosen. */
  readonly kind: string
  readonly suggestion: string
}

/** A place's query is some ids and numbers. */
const MAX_PLACE = 400

/** Read kindly: what doesn't fit is shortened, not lost. */
export const draftTargetSchema: z.ZodType<DraftTarget> = z.object({
  place: z.string().max(MAX_PLACE),
  kind: z.string().max(20).catch(''),
  suggestion: z
    .string()
    .transform((words) => words.slice(0, MAX_SUGGESTION * 2))
    .catch(''),
})

/** A stored target; null for a draft of a comment on the whole article, or a reply. */
export function parseDraftTarget(json: string): DraftTarget | null {
  return json === '' ? null : draftTargetSchema.parse(JSON.parse(json))
}
