import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWords, openingWords, readingMinutes } from '@/lib/text/words/words.ts'
import { readStories } from '@/prisma/newsroom/newsroom.ts'
import { anyText } from '../../../support/bodies.ts'

describe('counting words', () => {
  test.each([
    ['en', 'The ferry left at noon.', 5],
    ['id', 'Kapal itu berangkat siang hari.', 5],
    ['vi', 'Con tàu rời bến.', 4],
    ['zh', '渡轮中午出发。', 3],
    ['nonsense!', 'Two words', 2],
    ['en', '', 0],
  ])('%s: %s', (language, text, words) => {
    expect(countWords(text, language)).toBe(words)
  })

  test('Thai, Lao, Khmer and Burmese have words although they have no spaces', () => {
    expect(countWords('เรือออกจากท่าตอนเที่ยง', 'th')).toBeGreaterThan(3)
    expect(countWords('ພາສາລາວ', 'lo')).toBeGreaterThan(1)
    expect(countWords('ខ្ញុំទៅសាលារៀននៅពេលព្រឹក', 'km')).toBeGreaterThan(1)
    expect(countWords('ကျွန်တော် မနက်တိုင်း ကျောင်းသို့ သွားသည်', 'my')).toBeGreaterThan(1)
  })
})

describe('reading time', () => {
  test('is never less than a minute and grows with the words', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.nat(100_000),
        fc.constantFrom('en', 'th', 'xx'),
        (a, b, language) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)]
          expect(readingMinutes(less, language)).toBeGreaterThanOrEqual(1)
          expect(readingMinutes(more, language)).toBeGreaterThanOrEqual(
            readingMinutes(less, language),
          )
        },
      ),
    )
  })

  test('1,190 English words take five minutes', () => {
    expect(readingMinutes(1190, 'en')).toBe(5)
    expect(readingMinutes(1190, 'en-GB')).toBe(5)
  })

  test('the demo newsroom’s Thai article is not "1 min read"', () => {
    const thai = readStories().find(({ meta }) => meta.language === 'th')
    const words = countWords(thai?.words.markdown ?? '', 'th')
    expect(readingMinutes(words, 'th')).toBeGreaterThanOrEqual(3)
  })
})

describe('the opening words', () => {
  test('fit, begin the text and never cut a character in two', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ')
        const opening = openingWords(text, 'en', 80)
        const line = text.replace(/\s+/g, ' ').trim()
        expect(opening.length).toBeLessThanOrEqual(82)
        if (opening !== line) {
          const kept = opening.replace(/ …$/, '')
          expect(line.startsWith(kept)).toBe(true)
          const graphemes = [...new Intl.Segmenter('en').segment(line)].map(({ index }) => index)
          expect([...graphemes, line.length]).toContain(kept.length)
        }
      }),
    )
  })

  test('end at a word, without its comma', () => {
    expect(openingWords('One, two, three, four, five', 'en', 12)).toBe('One, two …')
  })
})
