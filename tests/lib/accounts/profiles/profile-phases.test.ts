import { describe, expect, test } from 'vitest'
import {
  judgeProfile,
  NEWCOMER,
  type ProfileSubmission,
} from '@/lib/accounts/profiles/profile-phases.ts'
import { wordMatcher } from '@/lib/text/moderation/word-matcher.ts'

const words = { blocked: wordMatcher(['swindle']), suspect: wordMatcher(['casino']) }
const before = { name: 'Ferry', about: 'Boats.' }
const known = { ...NEWCOMER, ageMs: 1e9, shown: 2 }
const judged = (changes: Partial<ProfileSubmission>) =>
  judgeProfile({ ...before, before, writer: known, ...changes }, words)

describe('a profile is judged by the phases', () => {
  test.each([
    ['a blocked word in the name', { name: 'Ｓwindle king' }, 'name-word'],
    ['a suspect word in the name', { name: 'Casino' }, 'name-word'],
    ['one letter again and again in the name', { name: 'a'.repeat(50) }, 'name-repeats'],
    ['a blocked word in the line', { about: 'I swindle.' }, 'about-word'],
    ['a suspect word in the line', { about: 'My cásino' }, 'about-word'],
    ['one letter again and again in the line', { about: 'ha'.repeat(40) }, 'about-repeats'],
    ['an address of a newcomer', { about: 'https://x.example', writer: NEWCOMER }, 'about-links'],
    ['one without a scheme', { about: 'see boats.example/buy', writer: NEWCOMER }, 'about-links'],
    [
      'anything of somebody whose comments wait',
      { about: 'Ships.', writer: { ...known, premoderated: true } },
      'profile-premoderated',
    ],
  ] as const)('%s', (_what, changes, refusal) => expect(judged(changes)).toBe(refusal))

  test.each([
    ['what is harmless', { name: 'Captain', about: 'Boat leaves at 06.20.' }],
    ['an address of somebody known', { about: 'https://x.example' }],
    ['an empty line of a newcomer', { about: '', writer: NEWCOMER }],
    [
      'an empty line of somebody whose comments wait',
      { about: '', writer: { ...known, premoderated: true } },
    ],
    ['the newsroom’s own', { about: 'Casino', writer: { ...known, role: 'editor' } }],
  ] as const)('and taken: %s', (_what, changes) => expect(judged(changes)).toBeNull())

  test('what was there before and stays is not judged again', () => {
    const old = { name: 'Casino', about: 'swindle' }
    expect(judged({ ...old, before: old })).toBeNull()
    expect(judged({ ...old, about: 'Boats.', before: old })).toBeNull()
  })
})
