import { peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import type { Spoken } from '@/lib/i18n/speech.ts'

/** What the sign-in page says first: a note that led here, or an error of signing in elsewhere. */
export function noteOf(speech: Spoken, note: string, error: string): string {
  const { answers } = speech.words
  if (error) return sentenceIn(errors(speech), error) ?? answers.otherSiteFailed
  return sentenceIn(notes(speech), note) ?? ''
}

function notes(speech: Spoken) {
  const { draftKept, deletionAsked, outEverywhere, out } = speech.words.answers
  const over = peopleSentences(speech)['link-over']
  return { draft: draftKept, deletion: deletionAsked, everywhere: outEverywhere, out, over }
}

function errors(speech: Spoken) {
  const people = peopleSentences(speech)
  return { ...people, OAuthAccountNotLinked: people['address-not-vouched'] }
}

/** An address can name anything: only what is there by itself is said. */
function sentenceIn(sentences: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(sentences, name) ? sentences[name] : undefined
}
