import { startNoteOpening } from '@/components/feedback/reading/opening.ts'
import { startRememberingChoice } from '@/components/feedback/reading/remembering.ts'
import type { StepSpeech } from '@/components/feedback/reading/steps.ts'
import { startSwipeToClose } from '@/components/feedback/reading/swiping.ts'
import { startPassageHighlight } from '@/components/feedback/reading/tying.ts'

/**
 * Starts all script enhancements for reading notes until the signal aborts. The page works without
 * them.
 */
export function startNoteEnhancements(leave: AbortSignal, speech: StepSpeech): void {
  startPassageHighlight(leave)
  startNoteOpening(leave, speech)
  startSwipeToClose(leave)
  startRememberingChoice(leave)
}
