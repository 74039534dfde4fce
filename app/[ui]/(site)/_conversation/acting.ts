'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { VoteAnswer } from '@/components/comments/actions.ts'
import { getCommentAddress } from '@/components/comments/comments-address.ts'
import { ignoreSchema } from '@/lib/accounts/input.ts'
import { peopleSentences } from '@/lib/accounts/refusal-messages.ts'
import { deleteComment } from '@/lib/conversation/comments/commands/delete-comment.ts'
import { oneCommentSchema } from '@/lib/conversation/comments/input.ts'
import { getDeleteMessages } from '@/lib/conversation/comments/refusal-messages.ts'
import { moderateComment } from '@/lib/conversation/moderation/commands/moderate-comment.ts'
import { reportComment } from '@/lib/conversation/moderation/commands/report-comment.ts'
import { moderateSchema, reportSchema } from '@/lib/conversation/moderation/input.ts'
import {
  getModerateMessages,
  getReportMessages,
} from '@/lib/conversation/moderation/refusal-messages.ts'
import { castVote } from '@/lib/conversation/votes/commands/cast-vote.ts'
import { voteSchema } from '@/lib/conversation/votes/input.ts'
import { getVoteMessages } from '@/lib/conversation/votes/refusal-messages.ts'
import { guestSubscriptionSchema, subscriptionSchema } from '@/lib/notifications/input.ts'
import { subscriptionSentences } from '@/lib/notifications/refusal-messages.ts'
import { subscribe as subscribeMember } from '@/lib/notifications/subscriptions/commands/subscribe.ts'
import { subscribeGuest } from '@/lib/notifications/subscriptions/commands/subscribe-guest.ts'
import { unsubscribe } from '@/lib/notifications/subscriptions/commands/unsubscribe.ts'
import { settings } from '@/lib/platform/config/env.ts'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { UNTOUCHED } from '@/lib/platform/forms/form-state.ts'
import { ignorePerson } from '@/lib/privacy/ignore-person.ts'
import { stopIgnoring } from '@/lib/privacy/stop-ignoring.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import { requestLanguage } from '@/lib/web/session/request-language.ts'
import { viewer } from '@/lib/web/session/viewer.ts'

const voting = formAction({
  schema: voteSchema,
  signedIn: true,
  limit: ({ viewer }) => ({ limit: 'vote-user', key: String(viewer.id) }),
  run: ({ db, viewer, input }) => castVote(db, viewer, input),
  sentences: getVoteMessages,
  statuses: { 'not-allowed': 403, 'your-own': 403, 'not-there': 404 },
  done: ({ slug, ups, downs, mine }, { input }) => {
    return { to: getCommentAddress(slug, input.commentId), made: { ups, downs, mine } }
  },
})

/**
 * Sets the user's vote. Without a script, a rejected vote redirects to the comment's own page,
 * which explains why.
 */
export async function vote(_before: VoteAnswer | null, form: FormData): Promise<VoteAnswer> {
  const { outcome, made, message, signIn } = await voting(UNTOUCHED, form)
  if (outcome === 'done' && made) return { ok: true, ...made }
  if (!(await headers()).has('next-action')) {
    const comment = Number.parseInt(String(form.get('vote')), 10) || 0
    redirect(signIn ?? `/comment/${comment}?not-counted=1`)
  }
  return signIn === undefined ? { ok: false, message } : { ok: false, message, signIn }
}

/** Deletes the user's own comment. */
export const remove = formAction({
  schema: oneCommentSchema,
  signedIn: true,
  run: ({ db, viewer, input }) => deleteComment(db, viewer, input),
  sentences: getDeleteMessages,
  statuses: { 'not-yours': 403, 'not-there': 404 },
  done: ({ slug }, { speech }) => ({
    say: speech.words.answers.commentDeleted,
    to: `/article/${slug}#comments`,
  }),
})

/** Reports a comment to the moderators. */
export const report = formAction({
  schema: reportSchema,
  signedIn: true,
  limit: ({ viewer }) => ({ limit: 'report-user', key: String(viewer.id) }),
  run: ({ db, viewer, input }) => reportComment(db, viewer, input),
  sentences: getReportMessages,
  statuses: { 'not-allowed': 403, 'your-own': 403, 'not-there': 404 },
  done: (_, { speech }) => ({ say: speech.words.answers.reported }),
})

/** Moderator actions: pin, close, remove, show. */
export const moderate = formAction({
  schema: moderateSchema,
  signedIn: true,
  run: ({ db, viewer, input }) => moderateComment(db, viewer, input),
  sentences: getModerateMessages,
  statuses: { 'not-allowed': 403, 'not-there': 404 },
  done: ({ slug }, { speech, input: { act, commentId } }) => {
    // The page of a removed comment may no longer exist.
    const gone = act === 'remove' || act === 'spam'
    const to = gone ? `/article/${slug}#comments` : `/comment/${commentId}`
    return { say: speech.words.answers.done, to }
  },
})

/** Ignores a user, or stops ignoring them. */
export const ignore = formAction({
  schema: ignoreSchema,
  signedIn: true,
  limit: ({ viewer }) => ({ limit: 'account-user', key: String(viewer.id) }),
  run: ({ db, viewer, input: { person, wanted } }) => {
    const whom = { personId: person }
    return wanted === 'on' ? ignorePerson(db, viewer, whom) : stopIgnoring(db, viewer, whom)
  },
  sentences: peopleSentences,
  done: (_, { input, speech }) => {
    const { ignored, ignoredNoMore } = speech.words.answers
    return { say: input.wanted === 'on' ? ignored : ignoredNoMore }
  },
})

const memberSubscription = formAction({
  schema: subscriptionSchema,
  signedIn: true,
  limit: ({ viewer }) => ({ limit: 'account-user', key: String(viewer.id) }),
  run: ({ db, viewer, input: { wish, wanted } }) => {
    return wanted ? subscribeMember(db, viewer, wish) : unsubscribe(db, viewer, wish)
  },
  sentences: subscriptionSentences,
  done: (_, { input, speech }) => {
    const { subscribed, unsubscribed } = speech.words.answers
    return { say: input.wanted ? subscribed : unsubscribed }
  },
})

const guestSubscription = formAction({
  schema: guestSubscriptionSchema,
  limit: ({ clientAddress }) => ({ limit: 'guest-subscription-address', key: clientAddress }),
  run: async ({ db, input }) => {
    const rules = { allowed: settings().guestSubscriptions, site: siteIdentity() }
    return subscribeGuest(db, { ...input, language: await requestLanguage() }, rules)
  },
  sentences: subscriptionSentences,
  done: (_, { speech }) => ({ say: speech.words.answers.guestAsked }),
})

/** "Notify me of", for users, or for guests who enter an email address. */
export async function subscribe(...[state, form]: Parameters<typeof memberSubscription>) {
  const asGuest = Boolean(form.get('email')) && !(await viewer())
  return asGuest ? guestSubscription(state, form) : memberSubscription(state, form)
}
