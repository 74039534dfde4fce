import type { Spoken } from '../../i18n/speech.ts'
import { MAX_PASSAGE } from './passage-view.ts'
import type {
  AskRefusal,
  ChangeAskRefusal,
  FeedbackSwitchRefusal,
  PassageRefusal,
} from './refusals.ts'

export function passageSentences({ words, say }: Spoken): Record<PassageRefusal, string> {
  const { passage } = words.refusals
  return {
    ...passage,
    'passage-too-long': say(passage['passage-too-long'], { count: MAX_PASSAGE }),
  }
}

export function askSentences(speech: Spoken): Record<AskRefusal, string> {
  const { 'no-ask': _, 'ask-closed': __, ...passage } = passageSentences(speech)
  const { 'not-allowed': notAllowed, 'no-article': noArticle } = speech.words.refusals.asking
  return { ...passage, 'not-allowed': notAllowed, 'no-article': noArticle }
}

export function changeAskSentences({ words }: Spoken): Record<ChangeAskRefusal, string> {
  const { asking, passage } = words.refusals
  return { 'not-allowed': asking['not-yours-to-change'], 'no-ask': passage['no-ask'] }
}

export function feedbackSwitchSentences({ words }: Spoken): Record<FeedbackSwitchRefusal, string> {
  const { asking } = words.refusals
  return { 'not-allowed': asking['not-yours-to-switch'], 'no-article': asking['no-article'] }
}
