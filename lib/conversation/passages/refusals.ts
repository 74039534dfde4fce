/** Why feedback on a passage is refused; refusal-messages.ts has a message for each. */
export type PassageRefusal =
  | 'feedback-closed'
  | 'passage-gone'
  | 'passage-not-found'
  | 'passage-too-long'
  | 'no-ask'
  | 'ask-closed'

export type PromptRefusal =
  | Exclude<PassageRefusal, 'no-ask' | 'ask-closed'>
  | 'not-allowed'
  | 'no-article'

export type SetPromptOpenRefusal = 'not-allowed' | 'no-ask'

export type FeedbackSwitchRefusal = 'not-allowed' | 'no-article'
