import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { z } from 'zod'
import {
  type CommentDraft,
  DRAFT_HOURS,
  deleteDraft,
  getDraft,
  saveDraft as keep,
} from '../../conversation/comments/commands/save-draft.ts'
import { MAX_COMMENT } from '../../conversation/comments/comment.ts'
import { draftTargetSchema } from '../../conversation/passages/draft-target.ts'
import { settings } from '../../platform/config/env.ts'
import { database } from '../../platform/db/database.ts'
import { idSchema } from '../../platform/forms/id-schema.ts'
import { clientAddress } from '../../platform/http/requests/request-scope.ts'
import { attempt } from '../../platform/rate-limits/limits.ts'

const COOKIE = 'draft'
const keySchema = z.string().regex(/^[\w-]{43}$/)

/** A comment's form, read kindly: what doesn't fit is shortened, not lost. */
const draftSchema = z.object({
  article: idSchema,
  reply: idSchema.catch(0),
  body: z.string().transform((text) => text.slice(0, MAX_COMMENT * 2)),
})

/** Keeps a visitor's draft while they sign in; the browser holds its key. */
export async function keepDraft(form: FormData): Promise<void> {
  const parsed = draftSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success || parsed.data.body.trim() === '') return
  const db = await database()
  if (!(await attempt(db, 'draft-address', clientAddress())).ok) return
  const key = (await draftKey()) ?? randomBytes(32).toString('base64url')
  const { article, reply, body } = parsed.data
  const target = draftTargetSchema.safeParse(Object.fromEntries(form)).data ?? null
  await keep(db, key, { articleId: article, parentId: reply, target, body })
  const secure = settings().siteUrl.startsWith('https:')
  const maxAge = DRAFT_HOURS * 60 * 60
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge } as const
  ;(await cookies()).set(COOKIE, key, options)
}

/** What this browser's draft is, if there is one. */
export async function keptDraft(): Promise<CommentDraft | null> {
  const key = await draftKey()
  return key ? getDraft(await database(), key) : null
}

/** Throws the draft away: it was posted. */
export async function forgetDraft(): Promise<void> {
  const key = await draftKey()
  if (!key) return
  await deleteDraft(await database(), key)
  ;(await cookies()).delete(COOKIE)
}

async function draftKey(): Promise<string | null> {
  return keySchema.safeParse((await cookies()).get(COOKIE)?.value).data ?? null
}
