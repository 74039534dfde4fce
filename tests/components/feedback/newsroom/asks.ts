import type { Body } from '@/lib/text/body/body.ts'
import { body, paragraph } from '@/tests/components/support/samples.ts'

export { passageIn } from '@/tests/components/feedback/reading/notes.ts'

/** Builds a body from these paragraphs. */
export function paragraphsOf(...texts: readonly string[]): Body {
  return body(...texts.map(paragraph))
}
