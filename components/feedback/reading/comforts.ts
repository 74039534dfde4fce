import { startOpening } from '@/components/feedback/reading/opening.ts'
import { startRemembering } from '@/components/feedback/reading/remembering.ts'
import type { StepSpeech } from '@/components/feedback/reading/steps.ts'
import { startSwiping } from '@/components/feedback/reading/swiping.ts'
import { startTying } from '@/components/feedback/reading/tying.ts'

/**
 * Starts all script enhancements for reading notes until the signal aborts. The page works without
 * them.
 */
export function startComforts(leave: AbortSignal, speech: StepSpeech): void {
  startTying(leave)
  startOpening(leave, speech)
  startSwiping(leave)
  startRemembering(leave)
}
