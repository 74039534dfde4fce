import { describe, expect, test } from 'vitest'
import { mayChangeRoles, maySuspend } from '@/lib/accounts/policy.ts'
import { NEWSROOM, ROLES } from '@/lib/accounts/users/roles.ts'
import { viewerById } from '@/lib/accounts/users/viewer-by-id.ts'
import { changeRole } from '@/lib/privacy/change-role.ts'
import { liftSuspension } from '@/lib/privacy/lift-suspension.ts'
import { suspendPerson } from '@/lib/privacy/suspend-person.ts'
import { onEachDatabase } from '../../support/database.ts'
import { after, aUser, noon } from './accounts.ts'

describe('who may suspend whom', () => {
  test('moderators and above, those below them', () => {
    const allowed = ROLES.flatMap((role) =>
      ROLES.filter((other) => maySuspend({ id: 1, role }, other)).map((other) => [role, other]),
    )
    expect(allowed).toEqual([
      ['moderator', 'reader'],
      ['author', 'reader'],
      ['author', 'moderator'],
      ['editor', 'reader'],
      ['editor', 'moderator'],
      ['editor', 'author'],
      ['admin', 'reader'],
      ['admin', 'moderator'],
      ['admin', 'author'],
      ['admin', 'editor'],
    ])
  })

  test('roles are given by admins', () => {
    expect(ROLES.filter((role) => mayChangeRoles({ id: 1, role }))).toEqual(['admin'])
  })
})

onEachDatabase('suspending somebody', (open) => {
  test('ends their sessions at once, until its time is over or it is lifted', async () => {
    const { db } = await open()
    const moderator = await aUser(db, 'night', { role: 'moderator' })
    const { id } = await aUser(db, 'ferry')
    const suspension = { personId: id, days: 2, why: 'Insults.' }
    const suspend = () => suspendPerson(db, moderator, suspension, noon)
    expect(await viewerById(db, id, 0, noon)).toMatchObject({ id, handle: 'ferry', role: 'reader' })
    expect(await suspend()).toEqual({ ok: true, until: after(48) })
    expect(await viewerById(db, id, 0, noon)).toBeNull()
    expect(await viewerById(db, id, 1, after(47))).toBeNull()
    expect(await viewerById(db, id, 1, after(48))).not.toBeNull()
    expect(await liftSuspension(db, moderator, { personId: id })).toEqual({ ok: true })
    expect(await viewerById(db, id, 1, noon)).not.toBeNull()
    expect(await viewerById(db, id, 0, noon)).toBeNull()
  })

  test('is refused to readers and among equals, and of nobody', async () => {
    const { db } = await open()
    const moderator = await aUser(db, 'night', { role: 'moderator' })
    const other = await aUser(db, 'day', { role: 'moderator' })
    const reader = await aUser(db, 'ferry')
    const suspension = { days: 1, why: 'Insults.' }
    for (const [who, personId] of [
      [reader, moderator.id],
      [reader, reader.id],
      [moderator, other.id],
      [moderator, moderator.id],
    ] as const) {
      const outcome = await suspendPerson(db, who, { ...suspension, personId }, noon)
      expect(outcome).toEqual({ ok: false, refusal: 'not-allowed' })
      expect(await liftSuspension(db, who, { personId })).toMatchObject({ refusal: 'not-allowed' })
    }
    const nobody = { ...suspension, personId: 99 }
    expect(await suspendPerson(db, moderator, nobody)).toMatchObject({ refusal: 'no-such-person' })
    expect(await liftSuspension(db, moderator, nobody)).toMatchObject({ refusal: 'no-such-person' })
  })
})

onEachDatabase('giving somebody a role', (open) => {
  test('counts at once', async () => {
    const { db } = await open()
    const { id } = await aUser(db, 'ferry')
    expect(await changeRole(db, NEWSROOM, { personId: id, role: 'moderator' }, noon)).toEqual({
      ok: true,
    })
    expect(await viewerById(db, id, 0, noon)).toMatchObject({ role: 'moderator' })
  })

  test('is refused to all but admins, and of nobody', async () => {
    const { db } = await open()
    const editor = await aUser(db, 'editor-1', { role: 'editor' })
    const change = { personId: editor.id, role: 'admin' } as const
    expect(await changeRole(db, editor, change)).toEqual({ ok: false, refusal: 'not-allowed' })
    const nobody = { personId: 99, role: 'editor' } as const
    expect(await changeRole(db, NEWSROOM, nobody)).toMatchObject({ refusal: 'no-such-person' })
  })

  test('leaves an admin, also when all resign at once', async () => {
    const { db } = await open()
    await aUser(db, 'ferry')
    const names = ['chief', 'deputy', 'third']
    const admins = await Promise.all(names.map((name) => aUser(db, name, { role: 'admin' })))
    const resign = (admin: (typeof admins)[number]) =>
      changeRole(db, admin, { personId: admin.id, role: 'reader' }, noon)
    const outcomes = await Promise.all(admins.map(resign))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2)
    expect(outcomes).toContainEqual({ ok: false, refusal: 'last-admin' })
    expect(await db.user.count({ where: { role: 'admin' } })).toBe(1)
  })
})
