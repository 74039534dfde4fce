import { expect, test } from 'vitest'
import { nameSchema } from '@/lib/accounts/input.ts'
import { redeemLink } from '@/lib/accounts/links/commands/redeem-link.ts'
import { createAccount } from '@/lib/accounts/sign-in/commands/create-account.ts'
import { signInWithOAuth } from '@/lib/accounts/sign-in/commands/sign-in-with-oauth.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { saveProfile } from '@/lib/privacy/save-profile.ts'
import { onEachDatabase } from '../../support/database.ts'
import { after, aUser, lastToken, letterbox, noon } from './accounts.ts'

const imitation = { ok: false, refusal: 'name-imitates' }
const email = 'new@example.org'

async function newsroom(db: Database) {
  await db.author.create({ data: { slug: 'jane-doe', name: 'Jane Doe' } })
  await db.watchedWord.create({ data: { word: 'swindle', kind: 'blocked' } })
  await db.watchedWord.create({ data: { word: 'casino', kind: 'suspect' } })
  return aUser(db, 'chief', { name: 'Kim Chief', role: 'editor' })
}

onEachDatabase('a name that could be taken for the newsroom’s', (open) => {
  test.each(['Managing Editor', 'Мoderator', 'Jane D0e', 'Kim Chíef', 'chief', 'Straits Courier'])(
    'is refused to whoever signs up, known address or not: %s',
    async (name) => {
      const { db } = await open()
      await newsroom(db)
      const post = letterbox()
      for (const address of [email, 'chief@example.org']) {
        const account = { name, email: address, password: null }
        expect(await createAccount(db, account, post.queue, noon)).toEqual(imitation)
      }
      expect(post.mails).toEqual([])
    },
  )

  test('is refused to a reader who changes theirs, and taken from the newsroom', async () => {
    const { db } = await open()
    const chief = await newsroom(db)
    const ferry = await aUser(db, 'ferry')
    const save = (who: typeof ferry, handle: string, name: string) =>
      saveProfile(db, who, { name, handle, about: '' }, noon)
    expect(await save(ferry, 'ferry', 'Managing Editor')).toEqual(imitation)
    expect(await save(ferry, 'ferry', 'Jаne Doe')).toEqual(imitation)
    for (const handle of ['photo-editor', 'ed1t0r', 'jane-doe', 'jane-d0e', 'kim-chief']) {
      expect(await save(ferry, handle, 'The ferry')).toEqual({
        ok: false,
        refusal: 'handle-reserved',
      })
    }
    expect(await save(chief, 'photo-editor', 'Managing Editor')).toMatchObject({ ok: true })
  })

  test('that somebody has already stays theirs until they change it', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry', { name: 'Jane Doe' })
    await newsroom(db)
    const kept = { name: 'Jane Doe', handle: 'ferry', about: 'Boats.' }
    expect(await saveProfile(db, ferry, kept, noon)).toMatchObject({ ok: true })
  })

  test.each(['Managing Editor', 'Jane Doe', 'Casino', 'Еditor'])(
    'becomes a neutral one when another site gives it: %s',
    async (name) => {
      const { db } = await open()
      await newsroom(db)
      const login = { provider: 'github', accountId: '1', email, emailVerified: true, name }
      expect(await signInWithOAuth(db, login, noon)).toMatchObject({ ok: true })
      const user = await db.user.findUniqueOrThrow({ where: { email } })
      expect(user.name).toBe('Reader')
      expect(user.handle).toMatch(/^reader-\d{6}$/)
    },
  )

  test('gives no handle either, when only its Latin letters are left', async () => {
    const { db } = await open()
    await newsroom(db)
    const post = letterbox()
    const account = { name: 'Jane Doe ผู้อ่าน', email, password: null }
    expect(await createAccount(db, account, post.queue, noon)).toEqual({ ok: true })
    await redeemLink(db, lastToken(post.mails), noon)
    const user = await db.user.findUniqueOrThrow({ where: { email } })
    expect(user.handle).toMatch(/^reader-\d{6}$/)
  })
})

onEachDatabase('what others read of somebody', (open) => {
  test('goes through the phases when it is saved', async () => {
    const { db } = await open()
    await newsroom(db)
    const ferry = await aUser(db, 'ferry')
    const save = (changes: { name?: string; about?: string }) =>
      saveProfile(
        db,
        ferry,
        { name: 'The ferry', handle: 'ferry', about: '', ...changes },
        after(1),
      )
    expect(await save({ name: 'Swindle' })).toMatchObject({ refusal: 'name-word' })
    expect(await save({ name: 'Casino' })).toMatchObject({ refusal: 'name-word' })
    expect(await save({ about: 'swindle' })).toMatchObject({ refusal: 'about-word' })
    expect(await save({ about: 'www.x.example' })).toMatchObject({ refusal: 'about-links' })
    expect(await save({ about: 'Boats.' })).toMatchObject({ ok: true })
    await db.user.update({ where: { id: ferry.id }, data: { premoderated: true } })
    expect(await save({ about: 'Ships.' })).toMatchObject({ refusal: 'profile-premoderated' })
    expect(await save({})).toMatchObject({ ok: true })
  })

  test('goes through them at the sign-up, too', async () => {
    const { db } = await open()
    await newsroom(db)
    const post = letterbox()
    const account = { name: 'Casino', email, password: null }
    expect(await createAccount(db, account, post.queue, noon)).toEqual({
      ok: false,
      refusal: 'name-word',
    })
  })
})

test.each([
  ['Jane\u200DDoe', 'Names can’t contain invisible characters.'],
  ['Jane\u3164Doe', 'Names can’t contain invisible characters.'],
  ['Jаne', 'A word in a name can’t mix two alphabets.'],
  ['Εlena', 'A word in a name can’t mix two alphabets.'],
])('a name is refused for its letters: %j', (name, sentence) => {
  expect(nameSchema.safeParse(name).error?.issues[0]?.message).toBe(sentence)
})

test.each(['Иван (Ivan)', 'Bạn đọc ở Cần Thơ', 'ผู้อ่านBKK', 'می‌خواهم', 'O’Neil', 'Ελένη'])(
  'a name may be %s',
  (name) => expect(nameSchema.safeParse(name).success).toBe(true),
)
