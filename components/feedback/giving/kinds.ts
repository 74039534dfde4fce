import type { GivenKind } from '@/components/feedback/actions.ts'
import type { Words } from '@/lib/i18n/words.ts'

type Key = keyof Words['giving']

/** Message keys of each kind: its name, its field's label and its button. */
export const KINDS = {
  note: { name: 'note', asks: 'yourNote', post: 'postNote' },
  question: { name: 'question', asks: 'yourQuestion', post: 'postQuestion' },
  correction: { name: 'correction', asks: 'yourCorrection', post: 'postCorrection' },
  ask: { name: 'ask', asks: 'yourAsk', post: 'postAsk' },
} as const satisfies Record<GivenKind, Readonly<Record<'name' | 'asks' | 'post', Key>>>

/** The kinds a user can give. Only the newsroom can ask readers. */
export function getKinds(asks: boolean): readonly GivenKind[] {
  return asks ? ['note', 'question', 'correction', 'ask'] : ['note', 'question', 'correction']
}
