import { describe, expect, test } from 'vitest'
import { imitatesNewsroom } from '@/lib/accounts/profiles/imitates-newsroom.ts'
import { skeletonOf } from '@/lib/accounts/profiles/skeleton.ts'
import { CATALOGUES } from '@/lib/i18n/catalogues.ts'
import { INTERFACE_LANGUAGES } from '@/lib/i18n/language.ts'
import { people } from '@/prisma/newsroom/people.ts'

const newsroom = { siteName: 'Broadsheet', names: ['Desk Writer', 'Jane Doe', 'night-moderator'] }
const imitates = (name: string) => imitatesNewsroom(name, newsroom)

describe('a name that looks like the newsroom’s', () => {
  test.each([
    'Managing Editor',
    'Editor',
    'EDITOR',
    'The Editors',
    'Editor’s Desk',
    'ManagingEditor',
    'managing-editor',
    'E d i t o r',
    'E-D-I-T-O-R',
    'Editor 2',
    'editor2026',
    'Admin',
    'admin1',
    'Site Admin',
    'Moderator',
    'Comment moderator in Hanoi',
    'Night Desk',
    'The Staff',
    'News Team',
    'Deleted reader',
  ])('by its words: %s', (name) => expect(imitates(name)).toBe(true))

  test.each([
    ['Cyrillic', 'Еditоr'],
    ['Cyrillic only, as far as there are letters', 'Мanaging Еdіtоr'],
    ['Greek', 'Μanaging Εditor'],
    ['full-width', 'Ａｄｍｉｎ'],
    ['mathematical', '𝗘𝗱𝗶𝘁𝗼𝗿'],
    ['script letters', '𝓂ℴ𝒹ℯ𝓇𝒶𝓉ℴ𝓇'],
    ['small capitals', 'ᴀᴅᴍɪɴ'],
    ['Cherokee', 'Ꭼꭰitor'],
    ['circled', 'ⓐⓓⓜⓘⓝ'],
    ['in black squares', '🅰🅳🅼🅸🅽 x'],
    ['zero width', 'Ed\u200Bi\u2060tor'],
    ['a soft hyphen and a joiner', 'Mod\u00ADera\u200Dtor'],
    ['accents', 'Ëdîtör'],
    ['stacked marks', 'E\u0336d\u0336i\u0336t\u0336o\u0336r\u0336'],
    ['a capital I for an l, r and n for an m', 'rnoderator'],
    ['digits', 'Ed1t0r'],
    ['more digits', 'M0d3r4t0r'],
    ['v v for w', 'Nevvsroom'],
    ['c l for d', 'Eclitor'],
    ['the site’s name', 'Вroadsheet'],
    ['the site’s name and more', 'Broadsheet Support'],
    ['a byline', 'Jаne Dое'],
    ['a byline run together', 'JaneDoe'],
    ['a byline with a qualifier', 'The real Jane D0e'],
    ['a byline’s handle', 'night-rnoderator'],
  ])('by its letters: %s', (_how, name) => expect(imitates(name)).toBe(true))

  test.each(
    INTERFACE_LANGUAGES.flatMap((language) => {
      const { account, comment } = CATALOGUES[language]
      const roles = [account.moderator, account.editor, account.admin]
      const badges = [comment.author, comment.editor, comment.moderator]
      return [...roles, ...badges].map((name) => [language, name] as const)
    }),
  )('in %s: %s', (_language, name) => {
    expect(imitates(name.replace(/^an? /, ''))).toBe(true)
  })

  test.each([
    'Ban biên tập',
    'Tòa soạn',
    'Tim redaksi',
    'Sidang Pengarang',
    'Patnugutan',
    'กองบรรณาธิการ',
    'ทีมงาน',
    'แอดมินเพจ',
  ])('in other words of its languages: %s', (name) => expect(imitates(name)).toBe(true))
})

test.each([
  ['The Post', 'Post', true],
  ['The Post', 'The Post', true],
  ['The Post', 'Reader of The Post', true],
  ['The Post', 'Post office clerk', false],
  ['The Straits Courier', 'Straits Courier Hanoi', true],
  ['The Straits Courier', 'Courier in the straits', false],
])('on the site %s, %s: %s', (siteName, name, expected) => {
  expect(imitatesNewsroom(name, { siteName, names: [] })).toBe(expected)
})

describe('a name of a reader’s own', () => {
  const readers = people.filter(({ role }) => role === 'reader')
  test.each(readers.map(({ name, handle }) => [name, handle] as const))('is %s', (name, handle) => {
    expect(imitates(name)).toBe(false)
    expect(imitates(handle)).toBe(false)
  })

  test.each([
    'Creditor',
    'Auditor in Cebu',
    'Nguyễn Văn Anh',
    'Иван Петров',
    'Ελένη',
    'Jane Does',
    'Janet Doe',
    'Teamster',
    'Pressed Flowers',
    'Badminton fan',
    'Moderate drinker',
    'ผู้ดูแลผู้ป่วย',
    'Sinh viên quản trị kinh doanh',
    'May',
    '李小龙',
    'محمد',
    'Reader',
  ])('is also %s', (name) => expect(imitates(name)).toBe(false))
})

test('the skeleton of a name costs no more than its length, whatever is in it', () => {
  const work = (length: number) => {
    const name = 'Е1d\u0301'.repeat(length)
    const start = process.cpuUsage()
    for (let round = 0; round < 20; round += 1) skeletonOf(name)
    return process.cpuUsage(start).user
  }
  work(2000)
  expect(work(8000) / Math.max(1, work(2000))).toBeLessThan(16)
})
