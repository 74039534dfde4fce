'use server'

import { getCommentAddress } from '@/components/comments/comments-address.ts'
import type { GivenKind } from '@/components/feedback/actions.ts'
import { getPassageQuery } from '@/components/feedback/feedback-address.ts'
import type { Viewer } from '@/lib/accounts/users/user.ts'
import {
  type PostedComment,
  postComment,
} from '@/lib/conversation/comments/commands/post-comment.ts'
import { getPostMessages } from '@/lib/conversation/comments/refusal-messages.ts'
import { createPrompt } from '@/lib/conversation/margin/commands/create-prompt.ts'
import {
  answerPromptSchema,
  createPromptSchema,
  giveFeedbackSchema,
} from '@/lib/conversation/margin/input.ts'
import { parseSentenceClaim } from '@/lib/conversation/passages/claim-of-sentences.ts'
import { getPromptMessages } from '@/lib/conversation/passages/refusal-messages.ts'
import type { FormState } from '@/lib/platform/forms/form-state.ts'
import type { Onward } from '@/lib/platform/forms/redirect-to.ts'
import { forgetDraft, keepDraft } from '@/lib/web/forms/draft.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { type Done, type FormContext, goTo } from '@/lib/web/forms/form-plan.ts'

type Sender = FormContext<unknown, Viewer>

const limit = ({ viewer, clientAddress }: Sender) => [
  { limit: 'feedback-user' as const, key: String(viewer.id) },
  { limit: 'comment-address' as const, key: clientAddress },
]

/** Errors about the passage are shown next to it (target-trouble.tsx). */
const atPassage = {
  'passage-gone': 'passage',
  'passage-not-found': 'passage',
  'passage-too-long': 'passage',
} as const

const statuses = {
  'not-allowed': 403,
  'no-article': 404,
  'no-parent': 404,
  'no-ask': 404,
  'said-already': 409,
  'ask-closed': 403,
  'feedback-closed': 403,
  'passage-gone': 409,
} as const

const back = (form: FormData) => {
  return `/respond/${Number(form.get('article'))}?${String(form.get('place') ?? '')}`
}

const common = { signedIn: true, limit, keepDraft, back } as const

const onPassage = formAction({
  ...common,
  schema: giveFeedbackSchema,
  run: ({ db, viewer, input }) => postComment(db, viewer, input),
  sentences: getPostMessages,
  fields: atPassage,
  statuses,
  done: (made) => redirectToPosted(made, `/article/${made.slug}#note-${made.id}`),
})

const onAsk = formAction({
  ...common,
  schema: answerPromptSchema,
  run: ({ db, viewer, input }) => postComment(db, viewer, input),
  sentences: getPostMessages,
  fields: { 'no-ask': 'ask', 'ask-closed': 'ask' },
  statuses,
  done: (made) => redirectToPosted(made, getCommentAddress(made.slug, made.id)),
})

const asking = formAction({
  ...common,
  schema: createPromptSchema,
  run: ({ db, viewer, input }) => createPrompt(db, viewer, input),
  sentences: getPromptMessages,
  fields: atPassage,
  statuses: { 'not-allowed': 403, 'no-article': 404, 'passage-gone': 409, 'feedback-closed': 403 },
  done: async ({ id, slug }) => {
    await forgetDraft()
    return goTo(`/article/${slug}#ask-${id}`)
  },
})

/**
 * Posts a response to a passage, a reply to an ask, or (for the newsroom) a new ask. If the passage
 * has changed or the user has to sign in first, the input is kept.
 */
export async function give(state: FormState<Onward>, form: FormData): Promise<FormState<Onward>> {
  if (form.has('ask')) return onAsk(state, form)
  const filled = withPassage(form)
  const asks = form.get('kind') === ('ask' satisfies GivenKind)
  const answer = asks ? await postAsk(state, filled) : await onPassage(state, filled)
  if (answer.errors.passage) await keepDraft(filled)
  return answer
}

/** All kinds use the same text field. */
async function postAsk(state: FormState<Onward>, form: FormData): Promise<FormState<Onward>> {
  form.set('question', String(form.get('body') ?? ''))
  const answer = await asking(state, form)
  const { question } = answer.errors
  return question ? { ...answer, errors: { ...answer.errors, body: question } } : answer
}

/** Adds the passage for a choice among sentences, and drops a suggestion that changes nothing. */
function withPassage(form: FormData): FormData {
  const filled = new FormData()
  for (const [name, value] of form) filled.append(name, value)
  if (getNormalizedField(form, 'suggestion') === getNormalizedField(form, 'exact'))
    filled.set('suggestion', '')
  const claim = parseSentenceClaim(form)
  if (!claim) return filled
  for (const [name, value] of Object.entries(claim)) filled.set(name, value)
  const block = String(form.get('block') ?? '')
  const place = { block, last: block, from: Number(claim.from), through: Number(claim.through) }
  filled.set('place', getPassageQuery(place, Number(form.get('revision'))))
  return filled
}

function getNormalizedField(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A held comment redirects to its own page, which explains why. */
async function redirectToPosted(
  { id, held }: PostedComment,
  address: string,
): Promise<Done<Onward>> {
  await forgetDraft()
  return goTo(held === null ? address : `/comment/${id}`)
}
