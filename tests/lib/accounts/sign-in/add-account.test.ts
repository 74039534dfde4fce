import { expect, test } from 'vitest'
import { type AddedAccount, addAccount } from '@/lib/accounts/sign-in/add-account.ts'
import { NEWSROOM } from '@/lib/accounts/users/roles.ts'
import type { Database } from '@/lib/platform/db/database.ts'
import { saveAuthor } from '@/lib/publishing/filing/save-author.ts'
import { onEachDatabase } from '../../../support/database.ts'

const noon = new Date('2026-03-01T04:00:00Z')
const captain: AddedAccount = {
  name: 'Ferry captain',
  handle: 'ferry-captain',
  email: 'captain@example.org',
  passwordHash: '',
  role: 'reader',
  about: 'Has signed seven timetables.',
}

async function everybody(db: Database) {
  return db.user.findMany({ orderBy: { handle: 'asc' }, include: { author: true } })
}

onEachDatabase('adding an account', (open) => {
  test('the newsroom gives somebody an account with a proved address, a role and a byline', async () => {
    const { db } = await open()
    await saveAuthor(db, NEWSROOM, { slug: 'desk-writer', name: 'Desk Writer', bio: '' }, noon)
    const writer = { ...captain, role: 'author', author: 'desk-writer' } as const

    const added = await addAccount(db, NEWSROOM, writer, noon)

    expect(added.ok).toBe(true)
    expect(await everybody(db)).toEqual([
      expect.objectContaining({
        handle: 'ferry-captain',
        email: 'captain@example.org',
        role: 'author',
        emailVerifiedAt: noon,
        createdAt: noon,
        author: expect.objectContaining({ slug: 'desk-writer' }),
      }),
    ])
  })

  test('an admin may add one, nobody below may', async () => {
    const { db } = await open()
    for (const role of ['reader', 'moderator', 'author', 'editor'] as const) {
      const answer = await addAccount(db, { id: 7, role }, captain, noon)
      expect(answer).toEqual({ ok: false, refusal: 'not-allowed' })
    }
    expect((await addAccount(db, { id: 7, role: 'admin' }, captain, noon)).ok).toBe(true)
  })

  test('a taken handle, a taken address and an unknown byline are refused', async () => {
    const { db } = await open()
    await addAccount(db, NEWSROOM, captain, noon)
    const refusals = [
      [{ ...captain, email: 'other@example.org' }, 'handle-taken'],
      [{ ...captain, handle: 'other-captain' }, 'email-taken'],
      [{ ...captain, handle: 'writer', email: 'writer@example.org', author: 'x' }, 'no-author'],
    ] as const
    for (const [account, refusal] of refusals) {
      expect(await addAccount(db, NEWSROOM, account, noon)).toEqual({ ok: false, refusal })
    }
    expect(await everybody(db)).toHaveLength(1)
  })

  test('of two at once with one handle, one gets it', async () => {
    const { db } = await open()
    const other = { ...captain, email: 'other@example.org' }

    const answers = await Promise.all(
      [captain, other].map((account) => addAccount(db, NEWSROOM, account, noon)),
    )

    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(answers).toContainEqual({ ok: false, refusal: 'handle-taken' })
    expect(await everybody(db)).toHaveLength(1)
  })
})
