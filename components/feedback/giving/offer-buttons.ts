import type { GivenKind } from '@/components/feedback/actions.ts'
import { KINDS } from '@/components/feedback/giving/kinds.ts'
import { canStep, type Step, type Steps } from '@/components/feedback/giving/sentence-steps.ts'
import { MAX_PASSAGE } from '@/lib/conversation/passages/passage-view.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'

/** What scripts say where passages are answered. */
export type GivingSpeech = Speech<Words['giving']>

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
  /** By which it is known, whatever the language. */
  readonly id: string
  readonly name: string
  readonly press: () => void
  /** What is drawn instead of the name. */
  readonly sign?: string
  /** Nothing to do at the moment; it stays where it is. */
  readonly off?: boolean
}

const STEPS = [
  ['previous', '↑'],
  ['next', '↓'],
  ['more', '+'],
] as const

/** The buttons of a toolbar, in order. Too many words can be shared, but not answered. */
export function offerButtons(offered: Offered, words: Words['giving']): readonly OfferButton[] {
  const { words: chosen, steps, kinds, onStep, onKind, onShare, onClose } = offered
  const fits = chosen.length <= MAX_PASSAGE
  const stepping = STEPS.map(([id, sign]) => {
    const off = !steps || !canStep(steps, id)
    return { id, name: words[id], sign, press: () => onStep(id), off }
  })
  const giving = kinds.map((kind) => ({
    id: kind,
    name: words[KINDS[kind].name],
    press: () => onKind(kind),
  }))
  return [
    ...(steps && steps.count > 1 ? stepping : []),
    ...(fits ? giving : []),
    { id: 'share', name: words.share, press: onShare },
    { id: 'close', name: words.close, sign: '×', press: onClose },
  ]
}

/** A sentence on why there is less to do; empty for none. */
export function offerNote(
  chosen: string,
  kinds: readonly GivenKind[],
  { words, say }: GivingSpeech,
): string {
  const { length } = chosen
  if (kinds.length === 0) return words.closed
  return length <= MAX_PASSAGE ? '' : say(words.tooLong, { length, most: MAX_PASSAGE })
}

/** What is chosen, for those who don't see it. */
export function toldOf(chosen: string, steps: Steps | null, { words, say }: GivingSpeech): string {
  if (!steps) return words.chosen
  const { from, to, count } = steps
  const told = { from: from + 1, total: count, words: chosen }
  return from === to ? say(words.sentence, told) : say(words.sentences, { ...told, to: to + 1 })
}
