import { describe, expect, test } from 'vitest'
import {
  askForDeletionSchema,
  emailSchema,
  handleSchema,
  nameSchema,
  profileSchema,
  signInSchema,
  signUpSchema,
  suspendSchema,
  tokenSchema,
} from '@/lib/accounts/input.ts'
import { randomToken } from '@/lib/accounts/links/account-token.ts'

const messageOf = (outcome: { error?: { issues: readonly { message: string }[] } | undefined }) =>
  outcome.error?.issues[0]?.message

describe('what somebody types of themselves', () => {
  test('an address is kept in one form', () => {
    expect(emailSchema.parse('  Reader@Example.ORG ')).toBe('reader@example.org')
  })

  test.each([
    '',
    'reader',
    'reader@',
    '@example.org',
    'a b@example.org',
    `${'x'.repeat(250)}@a.org`,
  ])('an address is refused with a sentence: "%s"', (email) => {
    expect(messageOf(emailSchema.safeParse(email))).toMatch(/address/)
  })

  test('an address cannot bring a second line into a mail', () => {
    expect(emailSchema.safeParse('a@example.org\nBcc: b@example.org').success).toBe(false)
  })

  test('a name is one line of visible letters', () => {
    expect(nameSchema.parse('  Reader \n in\tBusan ')).toBe('Reader in Busan')
    expect(nameSchema.parse('ผู้อ่านในเชียงใหม่')).toBe('ผู้อ่านในเชียงใหม่')
    expect(nameSchema.parse('Dr. N. Ferry')).toBe('Dr. N. Ferry')
  })

  test.each([
    '',
    '   ',
    '12345',
    'x'.repeat(61),
    'Editor\u202Erotide',
    'Edi\u200Btor',
    'see www.example.org',
    'http://x',
    'a@b',
  ])('a name is refused with a sentence: %j', (name) => {
    expect(messageOf(nameSchema.safeParse(name))).toMatch(/name/i)
  })

  test('a handle may be typed with its @ and in capitals', () => {
    expect(handleSchema.parse(' @Ferry-Captain ')).toBe('ferry-captain')
  })

  test.each(['', 'a', '-a', 'a-', 'a--b', 'a_b', 'ä', 'x'.repeat(31)])(
    'a handle is refused: "%s"',
    (handle) => {
      expect(messageOf(handleSchema.safeParse(handle))).toMatch(/^Use 2 to 30/)
    },
  )

  test('a password that is chosen has a least length, one that is tried only a greatest', () => {
    const account = { name: 'Reader', email: 'reader@example.org', password: 'short' }
    expect(messageOf(signUpSchema.safeParse(account))).toMatch(/at least 10/)
    expect(signInSchema.safeParse(account).success).toBe(true)
    expect(signInSchema.safeParse({ ...account, password: 'x'.repeat(201) }).success).toBe(false)
  })

  test('spaces of a password are its own', () => {
    const account = { name: 'Reader', email: 'reader@example.org', password: ' two  spaces ' }
    expect(signUpSchema.parse(account).password).toBe(' two  spaces ')
  })

  test('a line about oneself is a line', () => {
    const profile = { name: 'Reader', handle: 'reader-1', about: ' Boats.\nMostly  boats. ' }
    expect(profileSchema.parse(profile).about).toBe('Boats. Mostly boats.')
    expect(profileSchema.safeParse({ ...profile, about: 'x'.repeat(201) }).success).toBe(false)
  })

  test('a box that is not ticked is not sent', () => {
    expect(askForDeletionSchema.parse({})).toEqual({ withWords: false })
    expect(askForDeletionSchema.parse({ withWords: 'on' })).toEqual({ withWords: true })
  })

  test('a suspension says how long and why', () => {
    const suspension = { person: '7', days: '3', why: ' Insults. ' }
    expect(suspendSchema.parse(suspension)).toEqual({ person: 7, days: 3, why: 'Insults.' })
    expect(suspendSchema.safeParse({ ...suspension, days: '0' }).success).toBe(false)
    expect(suspendSchema.safeParse({ ...suspension, why: ' ' }).success).toBe(false)
  })

  test('a link is whole or nothing', () => {
    expect(tokenSchema.safeParse(randomToken()).success).toBe(true)
    expect(tokenSchema.safeParse(randomToken().slice(1)).success).toBe(false)
  })
})
