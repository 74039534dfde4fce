import { expect, test } from 'vitest'
import { listHandles } from '@/lib/accounts/handles/handles-in.ts'
import { peopleByStart } from '@/lib/accounts/users/people-by-start.ts'
import { viewerById } from '@/lib/accounts/users/viewer-by-id.ts'
import { editComment } from '@/lib/conversation/comments/commands/edit-comment.ts'
import { postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import { castVote } from '@/lib/conversation/votes/commands/cast-vote.ts'
import { accountPage } from '@/lib/pages/account/account-page.ts'
import { userPage } from '@/lib/pages/account/user-page.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { ignorePerson } from '@/lib/privacy/ignore-person.ts'
import { exportUserData } from '@/lib/privacy/my-data.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aFiling, newsroomWith } from '../../support/newsroom.ts'
import { after, aUser, noon } from './accounts.ts'

const remove = (db: Database, id: number) =>
  db.user.update({ where: { id }, data: { deletedAt: noon, email: null } })

onEachDatabase('somebody’s page', (open) => {
  test('shows what they said that readers can see, newest first and page by page', async () => {
    const { db, statements } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const ferry = await aUser(db, 'ferry')
    const status = (index: number) => (index % 10 === 0 ? 'pending' : 'shown')
    for (let index = 0; index < 50; index += 1) {
      // Two at a time bear the same date.
      const createdAt = after(Math.floor(index / 2))
      const data = { articleId, userId: ferry.id, body: `Boat *${index}*`, createdAt }
      await db.comment.create({ data: { ...data, status: status(index) } })
    }
    statements.length = 0
    const first = await userPage(db, 'ferry', null)
    expect(statements).toHaveLength(3)
    expect(first).toMatchObject({ name: 'The ferry', role: 'reader', commentCount: 45 })
    expect(first?.comments[0]).toMatchObject({
      at: after(24).toISOString(),
      article: { slug: 'a-ferry-sails', headline: 'A ferry sails', language: 'en' },
    })
    const seen: number[] = []
    let page = first
    while (page) {
      seen.push(...page.comments.map(({ id }) => id))
      page = page.next === null ? null : await userPage(db, 'ferry', page.next)
    }
    expect(seen).toHaveLength(45)
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a))
    expect(await userPage(db, 'ferry', seen.at(-1) ?? 0)).toBeNull()
  })

  test('shows nothing of an article that is not public', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const ferry = await aUser(db, 'ferry')
    await postComment(db, ferry, { articleId, parentId: null, body: 'It sailed.' }, noon)
    expect((await userPage(db, 'ferry', null))?.comments).toHaveLength(1)
    await db.article.update({ where: { id: articleId }, data: { status: 'archived' } })
    expect(await userPage(db, 'ferry', null)).toMatchObject({ comments: [], commentCount: 0 })
  })

  test('is nowhere for a handle that is nobody’s, or of who was deleted', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    expect(await userPage(db, 'crane', null)).toBeNull()
    expect(await userPage(db, 'ferry', 7)).toBeNull()
    await remove(db, ferry.id)
    expect(await userPage(db, 'ferry', null)).toBeNull()
    expect(await accountPage(db, ferry.id)).toBeNull()
    expect(await exportUserData(db, ferry.id)).toBeNull()
    expect(await viewerById(db, ferry.id, 0, noon)).toBeNull()
  })
})

onEachDatabase('who is signed in', (open) => {
  test('is found in one query, by the version of the session', async () => {
    const { db, statements } = await open()
    const { id } = await aUser(db, 'ferry', { role: 'editor' })
    statements.length = 0
    expect(await viewerById(db, id, 0, noon)).toEqual({
      id,
      role: 'editor',
      name: 'The ferry',
      handle: 'ferry',
      picture: '',
    })
    expect(statements).toHaveLength(1)
    expect(await viewerById(db, id, 1, noon)).toBeNull()
    expect(await viewerById(db, 99, 0, noon)).toBeNull()
  })
})

onEachDatabase('people by the start of their names', (open) => {
  const found = async (db: Database, start: string) =>
    (await peopleByStart(db, start, noon)).map(({ handle }) => handle)

  test('are found by handle and by any word of the name', async () => {
    const { db } = await open()
    await aUser(db, 'ferry-captain', { name: 'Captain of the Night Ferry' })
    await aUser(db, 'ferryman', { name: 'Oarsman' })
    await aUser(db, 'crane', { name: 'Dock electrician' })
    await aUser(db, 'reader-100', { name: 'ผู้อ่าน' })
    expect(await found(db, 'ferry')).toEqual(['ferry-captain', 'ferryman'])
    expect(await found(db, '@Ferry-')).toEqual(['ferry-captain'])
    expect(await found(db, 'elec')).toEqual(['crane'])
    expect(await found(db, 'Night f')).toEqual(['ferry-captain'])
    expect(await found(db, 'ผู้')).toEqual(['reader-100'])
    expect(await found(db, 'o')).toEqual([])
    expect(await found(db, 'lectric')).toEqual([])
  })

  test('are at most eight, and none for nothing or for signs', async () => {
    const { db } = await open()
    for (let index = 0; index < 12; index += 1) await aUser(db, `ferry-${index}`)
    expect(await found(db, 'fe')).toHaveLength(8)
    for (const start of ['', '  ', '%', '_', '%%', '__', '\\\\', '@']) {
      expect(await found(db, start)).toEqual([])
    }
  })

  test('are nobody deleted or suspended', async () => {
    const { db } = await open()
    const gone = await aUser(db, 'ferry-gone')
    const out = await aUser(db, 'ferry-out')
    await aUser(db, 'ferry-back')
    await remove(db, gone.id)
    const until = (suspendedUntil: Date) => ({ where: { id: out.id }, data: { suspendedUntil } })
    await db.user.update(until(after(1)))
    expect(await found(db, 'ferry')).toEqual(['ferry-back'])
    await db.user.update(until(after(-1)))
    expect(await found(db, 'ferry')).toEqual(['ferry-back', 'ferry-out'])
  })

  test('and handles are known by themselves', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    const gone = await aUser(db, 'gone')
    await remove(db, gone.id)
    expect(await listHandles(db, ['ferry', 'gone', 'nobody'])).toEqual([
      { handle: 'ferry', id: ferry.id },
    ])
    expect(await listHandles(db, [])).toEqual([])
  })
})

onEachDatabase('all of one’s own data', (open) => {
  test('is there, with texts and addresses, and with nothing that opens an account', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const ferry = await aUser(db, 'ferry', { passwordHash: 'a-hash-of-argon' })
    const crane = await aUser(db, 'crane')
    const mine = await postComment(db, ferry, { articleId, parentId: null, body: 'First.' }, noon)
    const theirs = await postComment(db, crane, { articleId, parentId: null, body: 'No.' }, noon)
    const [id, other] = [mine.ok ? mine.id : 0, theirs.ok ? theirs.id : 0]
    await editComment(db, ferry, { commentId: id, body: 'Second.' }, noon)
    await castVote(db, ferry, { commentId: other, value: -1 }, noon)
    await ignorePerson(db, ferry, { personId: crane.id }, noon)
    const address = `/article/a-ferry-sails?comment=${id}#comment-${id}`
    const data = JSON.parse(JSON.stringify(await exportUserData(db, ferry.id)))
    expect(data).toMatchObject({
      profile: { handle: 'ferry', email: 'ferry@example.org', hasPassword: true },
      comments: [{ body: 'Second.', earlierTexts: [{ body: 'First.' }], address }],
      votes: [{ value: -1 }],
      ignores: [{ handle: 'crane' }],
      reports: [],
      subscriptions: [],
      notices: [],
    })
    expect(JSON.stringify(data)).not.toMatch(/a-hash-of-argon|No\./)
  })
})
