import type { Spoken } from '../../i18n/speech.ts'
import { MAX_PASSAGE } from './passage-view.ts'
import type {
  FeedbackSwitchRefusal,
  PassageRefusal,
  PromptRefusal,
  SetPromptOpenRefusal,
} from './refusals.ts'

export function getPassageMessages({ words, say }: Spoken): Record<PassageRefusal, string> {
  const { passage } = words.refusals
  return {
    ...passage,
    'passage-too-long': say(passage['passage-too-long'], { count: MAX_PASSAGE }),
  }
}

export function getPromptMessages(speech: Spoken): Record<PromptRefusal, string> {
  const { 'no-ask': _, 'ask-closed': __, ...passage } = getPassageMessages(speech)
  const { 'not-allowed': notAllowed, 'no-article': noArticle } = speech.words.refusals.asking
  return { ...passage, 'not-allowed': notAllowed, 'no-article': noArticle }
}

export function getSetPromptOpenMessages({ words }: Spoken): Record<SetPromptOpenRefusal, string> {
  const { asking, passage } = words.refusals
  return { 'not-allowed': asking['not-yours-to-change'], 'no-ask': passage['no-ask'] }
}

export function getFeedbackSwitchMessages({
  words,
}: Spoken): Record<FeedbackSwitchRefusal, string> {
  const { asking } = words.refusals
  return { 'not-allowed': asking['not-yours-to-switch'], 'no-article': asking['no-article'] }
}
