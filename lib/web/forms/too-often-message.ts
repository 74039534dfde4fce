import type { Spoken } from '../../i18n/speech.ts'

/** When to try again: in a moment, seconds, minutes or hours, rounded up, so that nobody comes too early. */
export function tooOftenSentence({ words, say }: Spoken, seconds: number): string {
  const { answers } = words
  if (seconds < 10) return answers.soon
  if (seconds <= 90) return say(answers.seconds, { count: seconds })
  const minutes = Math.ceil(seconds / 60)
  if (minutes <= 90) return say(answers.minutes, { count: minutes })
  return say(answers.hours, { count: Math.ceil(minutes / 60) })
}
