import { expect, test } from 'vitest'
import {
  emailSchema,
  handleSchema,
  newPasswordSchema,
  profileSchema,
} from '@/lib/accounts/input.ts'
import { ROLES } from '@/lib/accounts/users/roles.ts'
import { authors } from '@/prisma/newsroom/authors.ts'
import { DEMO_PASSWORD, people, SIGN_INS } from '@/prisma/newsroom/people.ts'

test.each(people)('$handle could have signed up like this', (person) => {
  const { name, handle, email, about } = person
  expect(profileSchema.parse({ name, handle, about })).toEqual({ name, handle, about })
  expect(handleSchema.parse(handle)).toBe(handle)
  expect(emailSchema.parse(email)).toBe(email)
  expect(email).toMatch(/@example\.org$/)
})

test('nobody shares a handle, a name or an address', () => {
  for (const field of ['handle', 'name', 'email'] as const) {
    expect(new Set(people.map((person) => person[field])).size).toBe(people.length)
  }
})

test('each byline is one person’s, who writes or edits', () => {
  const writers = people.filter(({ author }) => author !== undefined)
  expect(writers.map(({ author }) => author)).toEqual(authors.map(({ slug }) => slug))
  expect(writers.every(({ role }) => role === 'author' || role === 'editor')).toBe(true)
})

test('there is a sign-in for each role, with a password that is long enough', () => {
  const printed = SIGN_INS.map(({ email }) => people.find((person) => person.email === email)?.role)
  expect(printed).toEqual([...ROLES])
  expect(newPasswordSchema.parse(DEMO_PASSWORD)).toBe(DEMO_PASSWORD)
})
