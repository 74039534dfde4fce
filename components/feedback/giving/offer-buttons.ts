import type { GivenKind } from '@/components/feedback/actions.ts'
import { KINDS } from '@/components/feedback/giving/kinds.ts'
import { canStep, type Step, type Steps } from '@/components/feedback/giving/sentence-steps.ts'
import { MAX_PASSAGE } from '@/lib/conversation/passages/passage-view.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'

/** Messages for responding, available to scripts. */
export type GivingSpeech = Speech<Words['giving']>

/** The selected text and the available actions. */
export interface ToolbarOptions {
  readonly words: string
  /** Position among the block's sentences, or null for a text selection. */
  readonly steps: Steps | null
  /** Kinds that the viewer can give here. */
  readonly kinds: readonly GivenKind[]
  readonly onStep: (step: Step) => void
  readonly onKind: (kind: GivenKind) => void
  readonly onShare: () => void
  readonly onClose: () => void
}

export interface ToolbarButton {
  /** Identifies the button in every language. */
  readonly id: string
  readonly name: string
  readonly press: () => void
  /** Symbol shown instead of the name. */
  readonly sign?: string
  /** Disabled but still shown. */
  readonly off?: boolean
}

const STEP_BUTTONS = [
  ['previous', '↑'],
  ['next', '↓'],
  ['more', '+'],
] as const

/** The toolbar's buttons, in order. Passages longer than MAX_PASSAGE can only be shared. */
export function getToolbarButtons(
  offered: ToolbarOptions,
  words: Words['giving'],
): readonly ToolbarButton[] {
  const { words: chosen, steps, kinds, onStep, onKind, onShare, onClose } = offered
  const fits = chosen.length <= MAX_PASSAGE
  const stepping = STEP_BUTTONS.map(([id, sign]) => {
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

/** Explains why some actions are missing. Empty if nothing is missing. */
export function getToolbarNote(
  chosen: string,
  kinds: readonly GivenKind[],
  { words, say }: GivingSpeech,
): string {
  const { length } = chosen
  if (kinds.length === 0) return words.closed
  return length <= MAX_PASSAGE ? '' : say(words.tooLong, { length, most: MAX_PASSAGE })
}

/** Describes the selection to screen readers. */
export function describeSelection(
  chosen: string,
  steps: Steps | null,
  { words, say }: GivingSpeech,
): string {
  if (!steps) return words.chosen
  const { from, to, count } = steps
  const told = { from: from + 1, total: count, words: chosen }
  return from === to ? say(words.sentence, told) : say(words.sentences, { ...told, to: to + 1 })
}
