import type { Spoken } from '../../i18n/speech.ts'
import { refusalSentences } from '../moderation/refusal-messages.ts'
import { passageSentences } from '../passages/refusal-messages.ts'
import { EDIT_MINUTES } from './comment.ts'
import type { DeleteRefusal, EditRefusal, PostRefusal } from './refusals.ts'

/** Why a comment was not posted. */
export function postSentences(speech: Spoken): Record<PostRefusal, string> {
  return {
    ...refusalSentences(speech),
    ...passageSentences(speech),
    ...common(speech),
    'said-already': speech.words.refusals.writing['said-already'],
  }
}

/** Why a comment was not changed. */
export function editSentences(speech: Spoken): Record<EditRefusal, string> {
  const { writing } = speech.words.refusals
  return {
    ...refusalSentences(speech),
    ...common(speech),
    ...deleteSentences(speech),
    'too-late': speech.say(writing['too-late'], { count: EDIT_MINUTES }),
    answered: writing.answered,
  }
}

/** Why a comment was not deleted. */
export function deleteSentences({ words }: Spoken): Record<DeleteRefusal, string> {
  const { 'not-yours': notYours, 'not-there': notThere } = words.refusals.writing
  return { 'not-yours': notYours, 'not-there': notThere }
}

function common({ words }: Spoken) {
  const { writing } = words.refusals
  return {
    'not-allowed': writing['not-allowed'],
    'no-article': writing['no-article'],
    'no-parent': writing['no-parent'],
  }
}
