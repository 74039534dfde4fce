import { carryPassages } from '../../../lib/text/anchoring/carry-passages.ts'
import type { Carried, LinedText, Passage } from '../../../lib/text/anchoring/passage.ts'
import { wordRanges } from './edits.ts'

/**
 * Whether a passage changed places with other words and nobody was told: it is called unchanged, and
 * so are they. Which of the two moved is a matter of taste (a long sentence over a short heading, or the
 * heading over the sentence), but one of them must say so. The words are those of the story before,
 * each carried as a passage of its own.
 */
export function movedSilently(
  before: LinedText,
  after: LinedText,
  passage: Passage,
  answer: Carried,
): boolean {
  const now = stayed(answer)
  if (!now) return false
  const words = wordRanges(before.text)
  return carryPassages(before, after, words).some((carried, at) => {
    const [word, there] = [words[at], stayed(carried)]
    return word && there && crossed(word, there, passage, now)
  })
}

/** Where it stands now, if nobody is told that anything became of it. */
function stayed({ state, passage }: Carried): Passage | null {
  return state === 'unchanged' ? passage : null
}

function crossed(one: Passage, oneNow: Passage, other: Passage, otherNow: Passage): boolean {
  const wasBefore = one.end <= other.start
  const wasBehind = one.start >= other.end
  return (wasBefore && oneNow.start >= otherNow.end) || (wasBehind && oneNow.end <= otherNow.start)
}
