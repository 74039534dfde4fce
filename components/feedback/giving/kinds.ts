import type { GivenKind } from '@/components/feedback/actions.ts'

interface KindWords {
  /** On a button, and above its form. */
  readonly name: string
  /** At the field. */
  readonly asks: string
  readonly post: string
}

/** How the interface speaks of each kind. */
export const KINDS: Readonly<Record<GivenKind, KindWords>> = {
  note: { name: 'Note', asks: 'Your note', post: 'Post note' },
  question: { name: 'Question', asks: 'Your question', post: 'Post question' },
  correction: {
    name: 'Correction',
    asks: 'What is wrong, and how do you know?',
    post: 'Post correction',
  },
  ask: { name: 'Ask readers', asks: 'Your question to readers', post: 'Ask readers' },
}

/** Those that somebody may give; questions to readers are the newsroom's. */
export function kindsFor(asks: boolean): readonly GivenKind[] {
  return asks ? ['note', 'question', 'correction', 'ask'] : ['note', 'question', 'correction']
}
