import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listHandles } from '@/lib/accounts/handles/handles-in.ts'
import { handleSchema } from '@/lib/accounts/input.ts'
import { askForLink } from '@/lib/accounts/links/commands/ask-for-link.ts'
import { redeemLink } from '@/lib/accounts/links/commands/redeem-link.ts'
import { askForReset } from '@/lib/accounts/passwords/commands/ask-for-reset.ts'
import { resetPassword } from '@/lib/accounts/passwords/commands/reset-password.ts'
import { createAccount } from '@/lib/accounts/sign-in/commands/create-account.ts'
import { signInWithOAuth } from '@/lib/accounts/sign-in/commands/sign-in-with-oauth.ts'
import { deleteUnverified } from '@/lib/accounts/users/commands/delete-unverified.ts'
import { peopleByStart } from '@/lib/accounts/users/people-by-start.ts'
import { postComment } from '@/lib/conversation/comments/commands/post-comment.ts'
import { findMentions } from '@/lib/conversation/comments/queries/find-mentions.ts'
import { castVote } from '@/lib/conversation/votes/commands/cast-vote.ts'
import { queueAccountMail } from '@/lib/notifications/mail/commands/queue-account-mail.ts'
import { userPage } from '@/lib/pages/account/user-page.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { isPostgres } from '@/lib/platform/db/database-url.ts'
import { ignorePerson } from '@/lib/privacy/ignore-person.ts'
import { parseComment } from '@/lib/text/comments/comment-text.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aFiling, newsroomWith } from '../../support/newsroom.ts'
import { after, aUser, lastToken, letterbox, noon } from './accounts.ts'

const email = 'captain@example.org'
const DAY = 24

const signUp = (db: Database, post: ReturnType<typeof letterbox>, address = email, at = noon) =>
  createAccount(db, { name: 'Ferry captain', email: address, password: null }, post.queue, at)
const handleOf = async (db: Database, address = email) =>
  (await db.user.findUniqueOrThrow({ where: { email: address } })).handle

onEachDatabase('a sign-up that nobody has confirmed', (open) => {
  test('has no page and no handle, whatever the address had before', async () => {
    const { db } = await open()
    const post = letterbox()
    await aUser(db, 'known')
    await signUp(db, post)
    await signUp(db, post, 'known@example.org')
    expect(await userPage(db, 'ferry-captain', null)).toBeNull()
    expect(await listHandles(db, ['ferry-captain'])).toEqual([])
    const handle = await handleOf(db)
    expect(handleSchema.safeParse(handle).success).toBe(false)
    expect(await userPage(db, handle, null)).toBeNull()
  })

  test('is in no mention, by completion or by link, and can’t be ignored', async () => {
    const { db } = await open()
    const crane = await aUser(db, 'crane')
    const { id } = await aUser(db, 'ferry-captain', { verified: false })
    for (const start of ['ferry', 'The ferry', 'captain']) {
      expect(await peopleByStart(db, start, noon)).toEqual([])
    }
    expect(await findMentions(db, parseComment('Ask @ferry-captain and @crane.'))).toBe('crane')
    expect(await ignorePerson(db, crane, { personId: id }, noon)).toMatchObject({
      refusal: 'no-such-person',
    })
  })

  test('can neither write nor vote', async () => {
    const { db } = await open()
    const { articleId } = await newsroomWith(db, aFiling())
    const [crane, nobody] = [await aUser(db, 'crane'), await aUser(db, 'x', { verified: false })]
    const say = (who: typeof crane) =>
      postComment(db, who, { articleId, parentId: null, body: 'It sailed.' }, noon)
    const said = await say(crane)
    expect(await say(nobody)).toMatchObject({ refusal: 'not-allowed' })
    const vote = { commentId: said.ok ? said.id : 0, value: 1 } as const
    expect(await castVote(db, nobody, vote, noon)).toMatchObject({ refusal: 'not-allowed' })
  })

  test('gets its handle when it is confirmed, by whatever proves the address', async () => {
    const { db } = await open()
    const post = letterbox()
    const by = {
      async verify() {
        return redeemLink(db, lastToken(post.mails), noon)
      },
      async link() {
        await askForLink(db, { email: 'link@example.org' }, post.queue, noon)
        return redeemLink(db, lastToken(post.mails), noon)
      },
      async reset() {
        await askForReset(db, { email: 'reset@example.org' }, post.queue, noon)
        const chosen = { token: lastToken(post.mails), password: 'six boats and a crane' }
        return resetPassword(db, chosen, post.queue, noon)
      },
      async site() {
        const who = { provider: 'github', accountId: '1', name: 'Ferry captain' }
        return signInWithOAuth(db, { ...who, email: 'site@example.org', emailVerified: true }, noon)
      },
    }
    for (const [way, prove] of Object.entries(by)) {
      await signUp(db, post, `${way}@example.org`)
      expect(await prove(), way).toMatchObject({ ok: true })
      expect(await handleOf(db, `${way}@example.org`)).toMatch(/^ferry-captain(-\d)?$/)
    }
    expect((await userPage(db, 'ferry-captain', null))?.name).toBe('Ferry captain')
  })

  test('wants what handle it likes: the first to confirm gets it, also of six at once', async () => {
    const { db } = await open()
    const posts = Array.from({ length: 6 }, letterbox)
    await Promise.all(posts.map((post, index) => signUp(db, post, `c${index}@example.org`)))
    const confirm = (post: (typeof posts)[0]) => redeemLink(db, lastToken(post.mails), noon)
    const [first, ...others] = posts
    if (!first) throw new Error('Nobody signed up')
    const all = await Promise.all([confirm(first), ...others.map(confirm)])
    expect(all.every(({ ok }) => ok)).toBe(true)
    const handles = (await db.user.findMany()).map(({ handle }) => handle)
    expect(new Set(handles).size).toBe(6)
    expect(handles).toContain('ferry-captain')
    expect(handles.every((handle) => /^ferry-captain(-\d+)?$/.test(handle))).toBe(true)
  })

  test('handed to the owner by another site takes their name there, not the stranger’s', async () => {
    const { db } = await open()
    const post = letterbox()
    await createAccount(db, { name: 'Stranger', email, password: null }, post.queue, noon)
    const login = { provider: 'github', accountId: '1', email, emailVerified: true }
    await signInWithOAuth(db, { ...login, name: 'Ferry captain' }, noon)
    expect(await db.user.findMany()).toMatchObject([
      { name: 'Ferry captain', handle: 'ferry-captain' },
    ])
  })

  test('is deleted after three days, unless a link to it still works', async () => {
    const { db } = await open()
    const post = letterbox()
    await aUser(db, 'known')
    const early = await aUser(db, 'chief', { verified: false, role: 'admin' })
    await signUp(db, post)
    await signUp(db, post, 'again@example.org')
    await signUp(db, post, 'again@example.org', after(2.5 * DAY))
    expect(await deleteUnverified(db, after(2.9 * DAY))).toBe(0)
    expect(await deleteUnverified(db, after(3 * DAY))).toBe(1)
    const left = await db.user.findMany({ orderBy: { id: 'asc' } })
    expect(left.map((user) => user.email)).toEqual([
      'known@example.org',
      'chief@example.org',
      'again@example.org',
    ])
    expect(left[1]?.id).toBe(early.id)
    expect(await deleteUnverified(db, after(4.5 * DAY))).toBe(1)
    expect(await db.accountToken.count()).toBe(0)
    expect(await signUp(db, post, email, after(5 * DAY))).toEqual({ ok: true })
  })

  test('is deleted by two processes at once without harm to who confirms meanwhile', async () => {
    const { db } = await open()
    const posts = Array.from({ length: 8 }, letterbox)
    await Promise.all(posts.map((post, index) => signUp(db, post, `c${index}@example.org`)))
    const late = after(3 * DAY)
    await Promise.all(
      posts.slice(0, 4).map((post, index) => {
        return askForLink(db, { email: `c${index}@example.org` }, post.queue, late)
      }),
    )
    const confirms = posts.slice(0, 4).map((post) => redeemLink(db, lastToken(post.mails), late))
    const [one, two, ...entered] = await Promise.all([
      deleteUnverified(db, late),
      deleteUnverified(db, late),
      ...confirms,
    ])
    expect(Number(one) + Number(two)).toBe(4)
    expect(entered).toMatchObject(Array(4).fill({ ok: true }))
    expect(await db.user.count()).toBe(4)
  })
})

onEachDatabase('the migration that came with this', (open) => {
  const folder = join(import.meta.dirname, '../../../prisma/migrations')

  test('takes handles from sign-ups that nobody has confirmed, and from nobody else', async () => {
    const { db, url } = await open()
    await aUser(db, 'known')
    await aUser(db, 'waiting', { verified: false })
    await aUser(db, 'deleted-9', { verified: false, email: null })
    const kind = isPostgres(url) ? 'postgres' : 'sqlite'
    const name = readdirSync(join(folder, kind)).find((one) => one.endsWith('_former_handles'))
    const sql = readFileSync(join(folder, kind, name ?? '', 'migration.sql'), 'utf8')
    await db.$executeRawUnsafe(sql.slice(sql.indexOf('UPDATE "User"')))
    const handles = (await db.user.findMany({ orderBy: { id: 'asc' } })).map((user) => user.handle)
    expect(handles).toEqual(['known', expect.stringMatching(/^~\d+$/), 'deleted-9'])
  })
})

onEachDatabase('an address', (open) => {
  const asks = {
    'a sign-up': (db: Database, to: string) => {
      const account = { name: 'Somebody', email: to, password: 'six boats and a crane' }
      return createAccount(db, account, queueAccountMail, noon)
    },
    'asking for a link': (db: Database, to: string) => {
      return askForLink(db, { email: to }, queueAccountMail, noon)
    },
    'asking for a new password': (db: Database, to: string) => {
      return askForReset(db, { email: to }, queueAccountMail, noon)
    },
  }

  test.each(Object.entries(asks))(
    'with an account, without, and waiting: %s tells nothing',
    async (_what, ask) => {
      const { db, statements } = await open()
      await aUser(db, 'known')
      await aUser(db, 'waiting', { verified: false })
      // The first of all also reads the watched words, which are kept for a while.
      await ask(db, 'first@example.org')
      const answers: unknown[] = []
      const work: string[][] = []
      for (const who of ['known', 'waiting', 'nobody']) {
        statements.length = 0
        answers.push(await ask(db, `${who}@example.org`))
        work.push(statements.map((statement) => statement.split(/\s/)[0] ?? ''))
      }
      expect(answers).toEqual(Array(3).fill({ ok: true }))
      expect(work[1]).toHaveLength(work[0]?.length ?? 0)
      expect(work[2]).toHaveLength(work[0]?.length ?? 0)
      expect(await db.mail.count()).toBe(4)
    },
  )
})
