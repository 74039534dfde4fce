import { passageSentences } from '../feedback/sentences.ts'
import { refusalSentences } from '../moderation/sentences.ts'
import { EDIT_MINUTES } from './comment.ts'
import type { DeleteRefusal, EditRefusal, PostRefusal } from './refusal.ts'

const common = {
  'not-allowed': 'You can’t write comments at the moment.',
  'no-article': 'This article is no longer here, so it can’t be commented on.',
  'no-parent': 'The comment you answer is no longer there. You can still post below the article.',
}

export const postSentences = {
  ...refusalSentences,
  ...passageSentences,
  ...common,
  'said-already': 'You have said exactly this here already.',
} satisfies Record<PostRefusal, string>

export const editSentences = {
  ...refusalSentences,
  ...common,
  'not-yours': 'This comment was written by somebody else.',
  'not-there': 'This comment is no longer there.',
  'too-late': `A comment can be edited for ${EDIT_MINUTES} minutes. You can still answer it yourself.`,
  answered: 'Somebody has answered it already, so it stays as it is. You can answer, too.',
} satisfies Record<EditRefusal, string>

export const deleteSentences = {
  'not-yours': 'This comment was written by somebody else.',
  'not-there': 'This comment is no longer there.',
} satisfies Record<DeleteRefusal, string>
