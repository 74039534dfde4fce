import { expect, test } from 'vitest'
import { hashPassword } from '@/lib/accounts/passwords/password.ts'
import { playPeople } from '@/prisma/newsroom/play-people.ts'
import { demoSignIns, signInTable } from '../../bin/demo-sign-ins.ts'
import { onEachDatabase } from '../support/database.ts'
import { newsroomWith } from '../support/newsroom.ts'

onEachDatabase('the sign-ins that a start prints', (open) => {
  test('are one for each role in the demo newsroom, and none that was given another password', async () => {
    const { db, url } = await open()
    await newsroomWith(db)
    expect(await demoSignIns(url)).toEqual([])
    await playPeople(db, new Date('2023-10-01T00:00:00Z'))

    const roles = (await demoSignIns(url)).map(({ role }) => role)
    expect(roles).toEqual(['reader', 'moderator', 'author', 'editor', 'admin'])

    const passwordHash = await hashPassword('a harbour of one’s own')
    await db.user.update({ where: { email: 'admin@example.org' }, data: { passwordHash } })
    const left = (await demoSignIns(url)).map(({ email }) => email)
    expect(left).toHaveLength(4)
    expect(left).not.toContain('admin@example.org')
  })
})

const signIns = [
  { role: 'reader', email: 'reader@example.org' },
  { role: 'moderator', email: 'moderator@example.org' },
]

test('the sign-ins stand in a table under the password', () => {
  expect(signInTable(signIns, false)).toBe(
    [
      '  Sign in to the demo newsroom with the password broadsheet-demo as',
      '    reader     reader@example.org',
      '    moderator  moderator@example.org',
      '',
    ].join('\n'),
  )
})

test('a site that other machines can reach is warned', () => {
  expect(signInTable(signIns, true)).toContain('Everyone knows that password')
  expect(signInTable([], true)).toBe('')
})
