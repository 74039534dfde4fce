import type { Spoken } from '../../i18n/speech.ts'
import { getPhaseMessages } from '../moderation/refusal-messages.ts'
import { getPassageMessages } from '../passages/refusal-messages.ts'
import { EDIT_MINUTES } from './comment.ts'
import type { DeleteRefusal, EditRefusal, PostRefusal } from './refusals.ts'

export function getPostMessages(speech: Spoken): Record<PostRefusal, string> {
  return {
    ...getPhaseMessages(speech),
    ...getPassageMessages(speech),
    ...getCommonSentences(speech),
    'said-already': speech.words.refusals.writing['said-already'],
  }
}

export function getEditMessages(speech: Spoken): Record<EditRefusal, string> {
  const { writing } = speech.words.refusals
  return {
    ...getPhaseMessages(speech),
    ...getCommonSentences(speech),
    ...getDeleteMessages(speech),
    'too-late': speech.say(writing['too-late'], { count: EDIT_MINUTES }),
    answered: writing.answered,
  }
}

export function getDeleteMessages({ words }: Spoken): Record<DeleteRefusal, string> {
  const { 'not-yours': notYours, 'not-there': notThere } = words.refusals.writing
  return { 'not-yours': notYours, 'not-there': notThere }
}

function getCommonSentences({ words }: Spoken) {
  const { writing } = words.refusals
  return {
    'not-allowed': writing['not-allowed'],
    'no-article': writing['no-article'],
    'no-parent': writing['no-parent'],
  }
}
