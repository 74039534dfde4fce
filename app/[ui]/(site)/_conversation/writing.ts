'use server'

import { z } from 'zod'
import { previewPlan } from '@/app/[ui]/(site)/_conversation/preview-plan.ts'
import type { Posted } from '@/components/comments/actions.ts'
import { getCommentAddress } from '@/components/comments/comments-address.ts'
import { peopleByStart } from '@/lib/accounts/users/people-by-start.ts'
import type { Viewer } from '@/lib/accounts/users/user.ts'
import { editComment } from '@/lib/conversation/comments/commands/edit-comment.ts'
import {
  type PostedComment,
  postComment,
} from '@/lib/conversation/comments/commands/post-comment.ts'
import { editCommentSchema, postCommentSchema } from '@/lib/conversation/comments/input.ts'
import { getEditMessages, getPostMessages } from '@/lib/conversation/comments/refusal-messages.ts'
import { getHoldMessage } from '@/lib/conversation/moderation/refusal-messages.ts'
import { getCommentById } from '@/lib/pages/comments/comment-by-id.ts'
import { database } from '@/lib/platform/db/database.ts'
import { attempt } from '@/lib/platform/rate-limits/limits.ts'
import { forgetDraft, keepDraft } from '@/lib/web/forms/draft.ts'
import { formAction } from '@/lib/web/forms/form-action.ts'
import type { Done, FormContext } from '@/lib/web/forms/form-plan.ts'
import { viewer } from '@/lib/web/session/viewer.ts'

/** Posts a comment or a reply. */
export const post = formAction({
  schema: postCommentSchema,
  signedIn: true,
  limit: ({ viewer, clientAddress }) => [
    { limit: 'comment-user', key: String(viewer.id) },
    { limit: 'comment-address', key: clientAddress },
  ],
  run: ({ db, viewer, input }) => postComment(db, viewer, input),
  sentences: getPostMessages,
  statuses: { 'not-allowed': 403, 'no-article': 404, 'no-parent': 404, 'said-already': 409 },
  done: async (made, context) => {
    await forgetDraft()
    return redirectToPosted(made, context)
  },
  keepDraft,
  back: (form) => `/respond/${Number(form.get('article'))}?to=${Number(form.get('reply'))}`,
})

/** Edits the user's own comment. */
export const edit = formAction({
  schema: editCommentSchema,
  signedIn: true,
  limit: ({ viewer }) => ({ limit: 'comment-user', key: String(viewer.id) }),
  run: ({ db, viewer, input }) => editComment(db, viewer, input),
  sentences: getEditMessages,
  statuses: {
    'not-yours': 403,
    'not-allowed': 403,
    'not-there': 404,
    'too-late': 409,
    answered: 409,
  },
  done: redirectToPosted,
})

/** Shows a signed-in user a preview of a comment. */
export const preview = formAction(previewPlan)

/** Users whose handle or name starts with `start`. */
export async function complete(start: string) {
  const letters = z.string().trim().min(1).max(30).safeParse(start)
  const who = await viewer()
  if (!letters.success || !who) return []
  const db = await database()
  const allowed = await attempt(db, 'handle-completion-user', String(who.id))
  return allowed.ok ? peopleByStart(db, letters.data) : []
}

/**
 * Without a script, redirects to the new comment, or if it is held to its own page, which explains
 * why.
 */
async function redirectToPosted(
  { id, slug, held: reason }: PostedComment,
  { db, viewer, isScripted, speech }: FormContext<unknown, Viewer>,
): Promise<Done<Posted>> {
  const address = getCommentAddress(slug, id)
  const to = reason === null ? address : `/comment/${id}`
  if (!isScripted) return { to }
  const found = await getCommentById(db, id, viewer.id)
  if (!found) throw new Error(`Comment ${id} was posted but not found`)
  const held = reason === null ? '' : getHoldMessage(speech, reason)
  return { to, made: { comment: found.comment, address, held } }
}
