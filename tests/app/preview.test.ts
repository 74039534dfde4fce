import { beforeEach, expect, test } from 'vitest'
import { previewPlan } from '@/app/[ui]/(site)/_conversation/preview-plan.ts'
import type { Viewer } from '@/lib/accounts/users/user.ts'
import { MAX_COMMENT } from '@/lib/conversation/comments/comment.ts'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { commentText } from '@/lib/text/comments/comment-text.ts'
import { runForm } from '@/lib/web/forms/run-form.ts'
import { onEachDatabase } from '@/tests/support/database.ts'

const mina: Viewer = { id: 7, role: 'reader', name: 'Mina', handle: 'mina', picture: '' }

onEachDatabase('a preview of a comment', (open) => {
  let db: Database
  beforeEach(async () => {
    ;({ db } = await open())
  })
  const preview = (body: string, viewer: Viewer | null = mina) => {
    const form = new FormData()
    form.set('body', body)
    const around = { db, viewer, clientAddress: '203.0.113.7', now: new Date() }
    const request = { speech: speechIn('en'), page: '/', isScripted: true }
    return runForm(previewPlan, form, { ...around, ...request })
  }

  test('shows a member what it will look like', async () => {
    const { state, status } = await preview('So **important**')
    expect([status, state.made]).toEqual([200, commentText('So **important**')])
  })

  test('shows nobody else anything', async () => {
    const { state, status } = await preview('So **important**', null)
    expect([status, state.outcome, state.made]).toEqual([401, 'signed-out', undefined])
  })

  test('says what keeps a comment from being posted', async () => {
    const { state, status } = await preview('a'.repeat(MAX_COMMENT + 1))
    expect([status, state.made]).toEqual([422, undefined])
    expect(state.errors.body).toBe(
      'A comment can have at most 5,000 characters. Please shorten it.',
    )
    expect((await preview(' ')).state.errors.body).toBe('Write something first.')
  })

  test('of a form without words is refused', async () => {
    const around = { db, viewer: mina, clientAddress: '203.0.113.7', now: new Date() }
    const request = { speech: speechIn('en'), page: '/', isScripted: true }
    const { status } = await runForm(previewPlan, new FormData(), { ...around, ...request })
    expect(status).toBe(422)
  })

  test('comes sixty times a minute, and then says when to try again', async () => {
    for (let time = 0; time < 60; time++) expect((await preview('a')).status).toBe(200)
    const { state, status } = await preview('a')
    expect([status, state.outcome]).toEqual([429, 'too-often'])
    expect(state.message).toMatch(/^Too many attempts\. Try again in /)
    expect((await preview('a', { ...mina, id: 8 })).status).toBe(200)
  })
})
