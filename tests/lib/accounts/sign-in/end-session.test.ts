import { expect, test } from 'vitest'
import { signOutEverywhere } from '@/lib/accounts/sign-in/commands/sign-out-everywhere.ts'
import { endSession, forgetExpired } from '@/lib/accounts/sign-in/end-session.ts'
import { viewerById } from '@/lib/accounts/users/viewer-by-id.ts'
import { onEachDatabase } from '../../../support/database.ts'
import { after, aUser, noon } from '../accounts.ts'

onEachDatabase('signing out', (open) => {
  test('ends that session, however its cookie was copied, and no other', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry')
    const comes = (session: string) => viewerById(db, id, 0, noon, session)
    expect(await comes('here')).toMatchObject({ handle: 'ferry' })
    await endSession(db, 'here', noon)
    expect(await comes('here')).toBeNull()
    expect(await comes('there')).toMatchObject({ handle: 'ferry' })
  })

  test('while the session is in use lets no later request in, and may be done twice', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry')
    const uses = Array.from({ length: 20 }, () => viewerById(db, id, 0, noon, 'here'))
    await Promise.all([...uses, endSession(db, 'here', noon), endSession(db, 'here', noon)])
    expect(await viewerById(db, id, 0, noon, 'here')).toBeNull()
    expect(await db.endedSession.count()).toBe(1)
  })

  test('everywhere still ends those that nobody signed out', async () => {
    const { db } = await open()
    const ferry = await aUser(db, 'ferry')
    await signOutEverywhere(db, ferry)
    expect(await viewerById(db, ferry.id, 0, noon, 'there')).toBeNull()
  })

  test('costs a request no query more', async () => {
    const { db, statements } = await open()
    const { id } = await aUser(db, 'ferry')
    statements.length = 0
    await viewerById(db, id, 0, noon, 'here')
    expect(statements).toHaveLength(1)
  })

  test('is remembered for as long as a cookie can last, and then forgotten', async () => {
    const { db } = await open()
    await endSession(db, 'here', noon)
    expect(await forgetExpired(db, after(30 * 24))).toBe(0)
    expect(await forgetExpired(db, after(31 * 24 + 1))).toBe(1)
    expect(await db.endedSession.count()).toBe(0)
  })
})
