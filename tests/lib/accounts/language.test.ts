import { expect, test } from 'vitest'
import { askForLink } from '@/lib/accounts/links/commands/ask-for-link.ts'
import { createAccount } from '@/lib/accounts/sign-in/commands/create-account.ts'
import { noteLanguage } from '@/lib/accounts/users/commands/note-language.ts'
import { saveLanguage } from '@/lib/accounts/users/commands/save-language.ts'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { onEachDatabase } from '../../support/database.ts'
import { aUser, letterbox, noon } from './accounts.ts'

onEachDatabase('the language of somebody’s mail', (open) => {
  const known = async (db: Database, email: string) => {
    return (await db.user.findUniqueOrThrow({ where: { email } })).language
  }

  test('is the one in which they signed up', async () => {
    const [{ db }, post] = [await open(), letterbox()]
    const email = 'tao@example.org'
    const account = { name: 'Tao', email, password: null }
    await createAccount(db, { ...account, language: 'th' }, post.queue, noon)
    expect(await known(db, email)).toBe('th')
    await createAccount(db, account, post.queue, noon)
    expect(await known(db, email)).toBe('th')
    expect(post.mails[0]).toMatchObject({ kind: 'verify', language: 'th' })
  })

  test('is the one they choose, and no sign-in in another browser changes that', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    const email = 'ferry@example.org'
    expect(await known(db, email)).toBeNull()
    await noteLanguage(db, ferry.id, 'ms')
    expect(await known(db, email)).toBe('ms')
    expect(await saveLanguage(db, ferry, { language: 'vi' })).toEqual({ ok: true })
    await noteLanguage(db, ferry.id, 'en')
    expect(await known(db, email)).toBe('vi')
    const nobody = await saveLanguage(db, NEWSROOM, { language: 'vi' })
    expect(nobody).toEqual({ ok: false, refusal: 'no-account' })
  })

  test('is not what a stranger speaks who asks for a link to their address', async () => {
    const [{ db }, post] = [await open(), letterbox()]
    const ferry = await aUser(db, 'ferry')
    const ask = (email: string) => askForLink(db, { email, language: 'fil' }, post.queue, noon)
    await ask('ferry@example.org')
    expect(await known(db, 'ferry@example.org')).toBeNull()
    await saveLanguage(db, ferry, { language: 'id' })
    await ask('ferry@example.org')
    await ask('nobody@example.org')
    expect(post.mails.map(({ language }) => language)).toEqual(['fil', 'id', 'fil'])
  })
})
