import { z } from 'zod'
import { MAX_SUGGESTION } from './passage-view.ts'

/** The passage or question that a draft is about, and the other fields of its form. */
export interface DraftTarget {
  /** The query string of the page with the form, which names the place in the article. */
  readonly place: string
  /** note, question or correction; empty if not chosen yet. */
  readonly kind: string
  readonly suggestion: string
}

/** The query string is a few ids and numbers. */
const MAX_PLACE = 400

/** Lenient, so that nothing typed is lost: what is too long is cut. */
export const draftTargetSchema: z.ZodType<DraftTarget> = z.object({
  place: z.string().max(MAX_PLACE),
  kind: z.string().max(20).catch(''),
  suggestion: z
    .string()
    .transform((words) => words.slice(0, MAX_SUGGESTION * 2))
    .catch(''),
})

/** Parses a stored target; null for a comment on the whole article, or a reply. */
export function parseDraftTarget(json: string): DraftTarget | null {
  return json === '' ? null : draftTargetSchema.parse(JSON.parse(json))
}
