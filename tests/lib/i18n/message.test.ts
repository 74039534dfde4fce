import { expect, test } from 'vitest'
import { CATALOGUES, speechIn } from '@/lib/i18n/catalogues.ts'
import { cutAtPlaces, said } from '@/lib/i18n/message.ts'

test('a number takes its form and the language’s way to write it', () => {
  const { comments } = CATALOGUES.en.cards
  expect(said('en', comments, { count: 1 })).toBe('1 comment')
  expect(said('en', comments, { count: 1204 })).toBe('1,204 comments')
  expect(speechIn('id').say(CATALOGUES.id.cards.comments, { count: 1204 })).toBe('1.204 komentar')
  expect(speechIn('th').say(CATALOGUES.th.cards.minutes, { count: 5 })).toBe('อ่าน 5 นาที')
})

test('what is put into a sentence is never read as one', () => {
  expect(said('en', 'By {author}, {where}', { author: '{where} $1 $&', where: 'here' })).toBe(
    'By {where} $1 $&, here',
  )
})

test('a sentence is cut at its places', () => {
  expect(cutAtPlaces('By {author}.')).toEqual(['By ', 'author', '.'])
  expect(cutAtPlaces('Nobody')).toEqual(['Nobody'])
})
