import { MAX_PASSAGE } from './passage-view.ts'
import type {
  AskRefusal,
  ChangeAskRefusal,
  FeedbackSwitchRefusal,
  PassageRefusal,
} from './refusal.ts'

export const passageSentences = {
  'feedback-closed': 'Feedback on the text of this article is closed.',
  'passage-gone':
    'The passage changed while you wrote. Your words are kept: choose a place for them in the new text.',
  'passage-not-found': 'These words are not in the article. Please choose the passage again.',
  'passage-too-long': `A passage has at most ${MAX_PASSAGE} characters. Please choose fewer words.`,
  'no-ask': 'This question is no longer there.',
  'ask-closed': 'The newsroom takes no more answers to this question.',
} satisfies Record<PassageRefusal, string>

export const askSentences = {
  'feedback-closed': passageSentences['feedback-closed'],
  'passage-gone': passageSentences['passage-gone'],
  'passage-not-found': passageSentences['passage-not-found'],
  'passage-too-long': passageSentences['passage-too-long'],
  'not-allowed': 'Only the newsroom puts questions on a passage.',
  'no-article': 'This article is no longer here.',
} satisfies Record<AskRefusal, string>

export const changeAskSentences = {
  'not-allowed': 'Only the newsroom opens and closes its questions.',
  'no-ask': 'This question is no longer there.',
} satisfies Record<ChangeAskRefusal, string>

export const feedbackSwitchSentences = {
  'not-allowed': 'Only the article’s author and the editors open and close feedback on it.',
  'no-article': 'This article is no longer here.',
} satisfies Record<FeedbackSwitchRefusal, string>
