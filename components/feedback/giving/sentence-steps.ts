/** Which of a block's sentences are chosen: `from` to `to`, both included, of `count`. */
export interface Steps {
  readonly from: number
  readonly to: number
  readonly count: number
}

export type Step = 'previous' | 'next' | 'more'

/** The first sentence of so many. */
export function firstStep(count: number): Steps {
  return { from: 0, to: 0, count }
}

/** One sentence on or back from where one stands, or the next one with it; the same at an end. */
export function stepped(steps: Steps, step: Step): Steps {
  if (!canStep(steps, step)) return steps
  const { from, to, count } = steps
  if (step === 'more') return { from, to: to + 1, count }
  const at = step === 'next' ? to + 1 : from - 1
  return { from: at, to: at, count }
}

export function canStep({ from, to, count }: Steps, step: Step): boolean {
  return step === 'previous' ? from > 0 : to < count - 1
}
