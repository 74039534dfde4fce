import type { GivenKind } from '@/components/feedback/actions.ts'
import type { Words } from '@/lib/i18n/words.ts'

type Key = keyof Words['giving']

/** Under which names the interface speaks of each kind: of itself, at its field, on its button. */
export const KINDS = {
  note: { name: 'note', asks: 'yourNote', post: 'postNote' },
  question: { name: 'question', asks: 'yourQuestion', post: 'postQuestion' },
  correction: { name: 'correction', asks: 'yourCorrection', post: 'postCorrection' },
  ask: { name: 'ask', asks: 'yourAsk', post: 'postAsk' },
} as const satisfies Record<GivenKind, Readonly<Record<'name' | 'asks' | 'post', Key>>>

/** Those that somebody may give; questions to readers are the newsroom's. */
export function kindsFor(asks: boolean): readonly GivenKind[] {
  return asks ? ['note', 'question', 'correction', 'ask'] : ['note', 'question', 'correction']
}
