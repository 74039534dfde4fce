import type { GivenKind } from '@/components/feedback/actions.ts'
import { KINDS } from '@/components/feedback/giving/kinds.ts'
import { canStep, type Step, type Steps } from '@/components/feedback/giving/sentence-steps.ts'
import { MAX_PASSAGE } from '@/lib/feedback/passage-view.ts'

/** What can be done with chosen words, and what is chosen. */
export interface Offered {
  readonly words: string
  /** Where one stands among a block's sentences; null for a selection. */
  readonly steps: Steps | null
  /** What this reader may give here. */
  readonly kinds: readonly GivenKind[]
  readonly onStep: (step: Step) => void
  readonly onKind: (kind: GivenKind) => void
  readonly onShare: () => void
  readonly onClose: () => void
}

export interface OfferButton {
  readonly name: string
  readonly press: () => void
  /** What is drawn instead of the name. */
  readonly sign?: string
  /** Nothing to do at the moment; it stays where it is. */
  readonly off?: boolean
}

const STEPS = [
  ['previous', 'Previous sentence', '↑'],
  ['next', 'Next sentence', '↓'],
  ['more', 'Add the next sentence', '+'],
] as const

/** The buttons of a toolbar, in order. Too many words can be shared, but not answered. */
export function offerButtons(offered: Offered): readonly OfferButton[] {
  const { words, steps, kinds, onStep, onKind, onShare, onClose } = offered
  const fits = words.length <= MAX_PASSAGE
  const stepping = STEPS.map(([step, name, sign]) => {
    return { name, sign, press: () => onStep(step), off: !steps || !canStep(steps, step) }
  })
  const giving = kinds.map((kind) => ({ name: KINDS[kind].name, press: () => onKind(kind) }))
  return [
    ...(steps && steps.count > 1 ? stepping : []),
    ...(fits ? giving : []),
    { name: 'Share', press: onShare },
    { name: 'Close', sign: '×', press: onClose },
  ]
}

/** A sentence on why there is less to do; empty for none. */
export function offerNote(words: string, kinds: readonly GivenKind[]): string {
  if (kinds.length === 0) return 'Feedback on this article is closed.'
  if (words.length <= MAX_PASSAGE) return ''
  return `These are ${words.length} characters. Choose up to ${MAX_PASSAGE} to respond to them.`
}

/** What is chosen, for those who don't see it. */
export function toldOf(words: string, steps: Steps | null): string {
  if (!steps) return 'Words chosen. Press Tab to respond to them.'
  const { from, to, count } = steps
  const which = from === to ? `Sentence ${from + 1}` : `Sentences ${from + 1} to ${to + 1}`
  return `${which} of ${count}: ${words}`
}
