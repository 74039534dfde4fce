import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { signInWithOAuth } from '@/lib/accounts/sign-in/commands/sign-in-with-oauth.ts'
import { askForDeletion } from '@/lib/accounts/users/commands/ask-for-deletion.ts'
import { cancelDeletion } from '@/lib/accounts/users/commands/cancel-deletion.ts'
import { NEWSROOM, type Person } from '@/lib/accounts/users/roles.ts'
import { DELETION_GRACE_DAYS } from '@/lib/accounts/users/user.ts'
import { viewerById } from '@/lib/accounts/users/viewer-by-id.ts'
import { deleteComment } from '@/lib/conversation/comments/commands/delete-comment.ts'
import { editComment } from '@/lib/conversation/comments/commands/edit-comment.ts'
import { postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import { castVote } from '@/lib/conversation/votes/commands/cast-vote.ts'
import { renewalsSince } from '@/lib/platform/db/changes/invalidation-log.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { deleteDue } from '@/lib/privacy/delete-due.ts'
import { ignorePerson } from '@/lib/privacy/ignore-person.ts'
import { saveProfile } from '@/lib/privacy/save-profile.ts'
import { setPortrait } from '@/lib/privacy/set-portrait.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aFiling, newsroomWith } from '../../support/newsroom.ts'
import { publishStory } from '../conversation/margin/margin-of-story.ts'
import { after, aUser, letterbox, noon } from './accounts.ts'

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-deletion-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const graceOver = after(DELETION_GRACE_DAYS * 24)
const early = new Date(graceOver.getTime() - 1)

async function said(
  db: Database,
  person: Person,
  articleId: number,
  body: string,
  parentId: number | null = null,
): Promise<number> {
  const outcome = await postComment(db, person, { articleId, parentId, body }, noon)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.id
}

/** Ferry and crane have talked: two threads by ferry, in which both have answered. */
async function aTalk(db: Database) {
  const { articleId } = await newsroomWith(db, aFiling())
  const [ferry, crane] = [await aUser(db, 'ferry'), await aUser(db, 'crane')]
  const answered = await said(db, ferry, articleId, 'It sailed on time.')
  const alone = await said(db, ferry, articleId, 'And it was full.')
  const theirs = await said(db, crane, articleId, 'I was on it.', answered)
  const back = await said(db, ferry, articleId, 'So was I.', theirs)
  return { articleId, ferry, crane, answered, alone, theirs, back }
}

const ask = (db: Database, person: Person, withWords = false) =>
  askForDeletion(db, person, { withWords }, letterbox().queue, noon)

async function counted(db: Database, articleId: number) {
  const article = await db.article.findUniqueOrThrow({ where: { id: articleId } })
  const shown = await db.comment.findMany({ where: { articleId, status: 'shown' } })
  const roots = await db.comment.findMany({ where: { articleId, rootId: 0 } })
  expect(article.commentCount).toBe(shown.length)
  for (const { id, replyCount } of roots) {
    expect(replyCount).toBe(shown.filter(({ rootId }) => rootId === id).length)
  }
  return article.commentCount
}

onEachDatabase('asking to be deleted', (open) => {
  test('ends all sessions, is told by mail and happens when the grace is over', async () => {
    const { db } = await open()
    const post = letterbox()
    const ferry = await aUser(db, 'ferry')
    const asked = await askForDeletion(db, ferry, { withWords: true }, post.queue, noon)
    expect(asked).toEqual({ ok: true, deleteAt: graceOver })
    expect(post.mails).toMatchObject([
      { kind: 'deletion-asked', to: 'ferry@example.org', deleteAt: graceOver, withWords: true },
    ])
    expect(await viewerById(db, ferry.id, 0, noon)).toBeNull()
    expect(await deleteDue(db, dataDir, early)).toBe(0)
    expect(await deleteDue(db, dataDir, graceOver)).toBe(1)
    expect(await deleteDue(db, dataDir, graceOver)).toBe(0)
  })

  test('can be taken back', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    await ask(db, ferry, true)
    expect(await cancelDeletion(db, ferry)).toEqual({ ok: true })
    expect(await deleteDue(db, dataDir, graceOver)).toBe(0)
  })

  test('is refused to nobody, to the last admin and to who is gone', async () => {
    const { db } = await open()
    const chief = await aUser(db, 'chief', { role: 'admin' })
    const ferry = await aUser(db, 'ferry')
    expect(await ask(db, NEWSROOM)).toEqual({ ok: false, refusal: 'no-account' })
    expect(await ask(db, chief)).toEqual({ ok: false, refusal: 'last-admin' })
    await ask(db, ferry)
    await deleteDue(db, dataDir, graceOver)
    expect(await ask(db, ferry)).toEqual({ ok: false, refusal: 'no-account' })
    for (const nobody of [ferry, NEWSROOM]) {
      expect(await cancelDeletion(db, nobody)).toEqual({ ok: false, refusal: 'no-account' })
    }
  })

  test('leaves an admin, also when two go at once', async () => {
    const { db } = await open()
    const admins = [
      await aUser(db, 'chief', { role: 'admin' }),
      await aUser(db, 'deputy', { role: 'admin' }),
    ]
    const outcomes = await Promise.all(admins.map((admin) => ask(db, admin)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

onEachDatabase('an account that is deleted', (open) => {
  test('leaves no trace of the person', async () => {
    const { db } = await open()
    const { ferry, crane, articleId } = await aTalk(db)
    const email = 'ferry@example.org'
    const square = { width: 30, height: 30, channels: 3, background: '#369' } as const
    const content = await sharp({ create: square }).png().toBuffer()
    const portrait = await setPortrait(db, ferry, { dataDir, content }, noon)
    const file = join(dataDir, 'media', portrait.ok ? portrait.picture : '')
    const outside = { provider: 'github', accountId: '1', email, emailVerified: true, name: '' }
    await signInWithOAuth(db, outside, noon)
    await ignorePerson(db, ferry, { personId: crane.id }, noon)
    await ignorePerson(db, crane, { personId: ferry.id }, noon)
    const on = { userId: ferry.id, articleId }
    await db.visit.create({ data: { ...on, at: noon } })
    const subscriber = `user:${ferry.id}`
    const wish = { ...on, subscriber, kind: 'article', createdAt: noon }
    await db.subscription.create({ data: wish })
    const mail = { key: 'k', to: email, subject: 's', text: 't', createdAt: noon, dueAt: noon }
    await db.mail.create({ data: mail })
    await ask(db, ferry)
    expect(existsSync(file)).toBe(true)

    expect(await deleteDue(db, dataDir, graceOver)).toBe(1)

    expect(await db.user.findUnique({ where: { id: ferry.id } })).toMatchObject({
      name: 'Deleted reader',
      handle: `deleted-${ferry.id}`,
      email: null,
      emailVerifiedAt: null,
      passwordHash: '',
      picture: '',
      about: '',
      role: 'reader',
      deletedAt: graceOver,
    })
    expect(existsSync(file)).toBe(false)
    const tables = [db.login, db.accountToken, db.ignore, db.visit, db.subscription, db.mail]
    const counts = tables.map((table) => (table as typeof db.login).count())
    expect(await Promise.all(counts)).toEqual([0, 0, 0, 0, 0, 0])
    expect(await db.notice.count({ where: { userId: ferry.id } })).toBe(0)
  })

  test('keeps its handles from everybody, and says of none whose it was', async () => {
    const { db } = await open()
    const [ferry, crane] = [await aUser(db, 'ferry'), await aUser(db, 'crane')]
    const profile = { name: 'Ferry captain', about: '' }
    await saveProfile(db, ferry, { ...profile, handle: 'boat' }, noon)
    await ask(db, ferry)
    await deleteDue(db, dataDir, graceOver)
    for (const handle of ['ferry', 'boat']) {
      const taken = await saveProfile(db, crane, { ...profile, handle }, graceOver)
      expect(taken).toEqual({ ok: false, refusal: 'handle-taken' })
    }
    const rows = await db.formerHandle.findMany()
    expect(rows.map(({ userId }) => userId)).toEqual([null, null])
    expect(JSON.stringify(rows)).not.toMatch(/ferry|boat/)
  })

  test('leaves the threads readable and the votes counted, and renews their pages', async () => {
    const { db } = await open()
    const { ferry, articleId, answered, theirs } = await aTalk(db)
    await castVote(db, ferry, { commentId: theirs, value: 1 }, noon)
    await ask(db, ferry)
    const { last } = await renewalsSince(db, 0)
    await deleteDue(db, dataDir, graceOver)
    expect(await db.comment.findUnique({ where: { id: answered } })).toMatchObject({
      body: 'It sailed on time.',
      status: 'shown',
    })
    expect(await db.comment.findUnique({ where: { id: theirs } })).toMatchObject({ ups: 1 })
    expect(await counted(db, articleId)).toBe(4)
    expect((await renewalsSince(db, last)).tags).toEqual(['comments:a-ferry-sails'])
  })

  test('takes its words along when they wanted that, and keeps their places', async () => {
    const { db } = await open()
    const { ferry, articleId, alone, theirs } = await aTalk(db)
    const edit = { commentId: alone, body: 'And it was quite full.' }
    expect(await editComment(db, ferry, edit, noon)).toMatchObject({ ok: true })
    await ask(db, ferry, true)
    const { last } = await renewalsSince(db, 0)
    await deleteDue(db, dataDir, graceOver)
    const comments = await db.comment.findMany({ orderBy: { id: 'asc' } })
    expect(comments.map(({ status, body }) => [status, body])).toEqual([
      ['deleted', ''],
      ['deleted', ''],
      ['shown', 'I was on it.'],
      ['deleted', ''],
    ])
    expect(comments.find(({ id }) => id === theirs)?.parentId).not.toBeNull()
    expect(await db.commentEdit.count()).toBe(0)
    expect(await counted(db, articleId)).toBe(1)
    expect(new Set((await renewalsSince(db, last)).tags)).toEqual(
      new Set(['comments:a-ferry-sails', 'counts:a-ferry-sails', 'front']),
    )
  })

  test('takes the wordings that it proposed along with the words', async () => {
    const { db } = await open()
    await newsroomWith(db)
    const ferry = await aUser(db, 'ferry')
    const story = await publishStory(db)
    const on = story.chosen('two years', { kind: 'correction', suggestion: 'three years' })
    await story.said(ferry, 'It was in 2023.', { on }, noon)
    await ask(db, ferry, true)
    await deleteDue(db, dataDir, graceOver)
    expect(await db.annotation.findMany()).toMatchObject([{ exact: 'two years', suggestion: '' }])
  })

  test('takes the words of what was never shown or was removed, which stays so', async () => {
    const { db } = await open()
    const { ferry, alone, back, answered, articleId } = await aTalk(db)
    await deleteComment(db, ferry, { commentId: back }, noon)
    for (const [id, status] of [
      [alone, 'pending'],
      [answered, 'spam'],
    ] as const) {
      await db.comment.update({ where: { id }, data: { status } })
    }
    await db.article.update({ where: { id: articleId }, data: { commentCount: 1 } })
    await db.comment.update({ where: { id: answered }, data: { replyCount: 1 } })
    await ask(db, ferry, true)
    await deleteDue(db, dataDir, graceOver)
    const mine = await db.comment.findMany({ where: { userId: ferry.id }, orderBy: { id: 'asc' } })
    expect(mine.map(({ status, body }) => [status, body])).toEqual([
      ['spam', ''],
      ['deleted', ''],
      ['deleted', ''],
    ])
    expect(await counted(db, articleId)).toBe(1)
  })

  test('goes once and whole, whoever else is at work', { timeout: 60_000 }, async () => {
    const { db } = await open()
    const { ferry, crane, articleId, theirs } = await aTalk(db)
    for (let index = 0; index < 120; index += 1) {
      const data = { articleId, userId: ferry.id, body: `Boat ${index}.`, status: 'shown' }
      await db.comment.create({ data: { ...data, createdAt: noon, shownAt: noon } })
    }
    await db.article.update({
      where: { id: articleId },
      data: { commentCount: { increment: 120 } },
    })
    await ask(db, ferry, true)
    const answer = (index: number) =>
      postComment(db, crane, { articleId, parentId: theirs, body: `Crane ${index}.` }, graceOver)
    const work = [0, 1, 2, 3, 4, 5].map(answer)
    const deletions = [0, 1].map(() => deleteDue(db, dataDir, graceOver))
    const outcomes = await Promise.all([...deletions, ...work])
    expect(outcomes.slice(0, 2).sort()).toEqual([0, 1])
    expect(outcomes.slice(2).every((one) => typeof one === 'object' && one.ok)).toBe(true)
    expect(await counted(db, articleId)).toBe(7)
    expect(await db.comment.count({ where: { userId: ferry.id, body: { not: '' } } })).toBe(0)
  })
})
