/** The selected sentences of a block: `from` to `to` (inclusive) of `count`. */
export interface Steps {
  readonly from: number
  readonly to: number
  readonly count: number
}

export type Step = 'previous' | 'next' | 'more'

/** Selects the first of `count` sentences. */
export function selectFirstSentence(count: number): Steps {
  return { from: 0, to: 0, count }
}

/** Moves the selection by one sentence, or extends it by the next one. Unchanged at either end. */
export function applySentenceStep(steps: Steps, step: Step): Steps {
  if (!canStep(steps, step)) return steps
  const { from, to, count } = steps
  if (step === 'more') return { from, to: to + 1, count }
  const at = step === 'next' ? to + 1 : from - 1
  return { from: at, to: at, count }
}

export function canStep({ from, to, count }: Steps, step: Step): boolean {
  return step === 'previous' ? from > 0 : to < count - 1
}
