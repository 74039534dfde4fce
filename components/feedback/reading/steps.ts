import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'

/** Messages of the previous/next buttons. */
export type StepSpeech = Speech<Words['giving']>

/** Adds previous/next buttons to an open sheet. */
export function addNoteNavigation(slip: HTMLElement, { words, say }: StepSpeech): void {
  if (slip.querySelector('.slip-steps')) return
  const slips = [...document.querySelectorAll('.slip')]
  const at = slips.indexOf(slip)
  const steps = document.createElement('p')
  steps.className = 'slip-steps'
  steps.append(
    createStepButton(words.previousNote, slips[at - 1]),
    say(words.noteOf, { at: at + 1, total: slips.length }),
    createStepButton(words.nextNote, slips[at + 1]),
  )
  slip.append(steps)
}

/** Replaces the history entry, so that "back" still closes the sheet. */
function createStepButton(words: string, to: Element | undefined): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'link-button'
  button.textContent = words
  button.disabled = !to
  button.onclick = () => location.replace(`#${to?.id}`)
  return button
}
