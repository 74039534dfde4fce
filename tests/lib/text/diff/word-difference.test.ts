import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type WordChange, wordDifference } from '@/lib/text/diff/word-difference.ts'
import { anyText } from '../../../support/bodies.ts'

/** As proof-readers write it: [-gone-]{+come+}. */
function marked(changes: readonly WordChange[]): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  return changes.map(({ kind, text }) => signs[kind].join(text)).join('')
}

function textOf(changes: readonly WordChange[], without: 'added' | 'removed'): string {
  return changes.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('')
}

describe('the difference between two sentences', () => {
  test.each([
    [
      'a word',
      'en',
      'Seven gauges stand low.',
      'Six gauges stand low.',
      '[-Seven-]{+Six+} gauges stand low.',
    ],
    [
      'a clause that came',
      'en',
      'The ferry sailed.',
      'The ferry sailed, half empty.',
      'The ferry sailed{+, half empty+}.',
    ],
    [
      'the end of it',
      'en',
      'The commission did not reply.',
      'The commission said on Sunday that it would publish the readings.',
      'The commission [-did not reply-]{+said on Sunday that it would publish the readings+}.',
    ],
    [
      'two words with a space between them',
      'en',
      'The old grey ferry sailed.',
      'The new blue ferry sailed.',
      'The [-old grey-]{+new blue+} ferry sailed.',
    ],
    [
      'two words with a small one between them',
      'en',
      'Refused by officials in secret.',
      'Welcomed by residents in secret.',
      '[-Refused by officials-]{+Welcomed by residents+} in secret.',
    ],
    [
      'two words far apart',
      'en',
      'In March the harbour opened to fishing boats.',
      'In April the harbour opened to cargo boats.',
      'In [-March-]{+April+} the harbour opened to [-fishing-]{+cargo+} boats.',
    ],
    [
      'Indonesian',
      'id',
      'Kapal itu berangkat siang hari.',
      'Kapal itu berangkat pagi hari.',
      'Kapal itu berangkat [-siang-]{+pagi+} hari.',
    ],
    [
      'Thai, without spaces',
      'th',
      'เรือออกจากท่าตอนเที่ยง',
      'เรือออกจากท่าตอนเช้า',
      'เรือออกจากท่าตอน[-เที่ยง-]{+เช้า+}',
    ],
    ['Chinese', 'zh', '渡轮中午出发。', '渡轮下午出发。', '渡轮[-中午-]{+下午+}出发。'],
    [
      'Arabic',
      'ar',
      'غادرت العبارة ظهراً',
      'غادرت السفينة ظهراً',
      'غادرت [-العبارة-]{+السفينة+} ظهراً',
    ],
    [
      'an emoji of several parts',
      'en',
      'Crew 👩🏽‍✈️ aboard',
      'Crew 👨🏽‍✈️ aboard',
      'Crew [-👩🏽‍✈️-]{+👨🏽‍✈️+} aboard',
    ],
    [
      'words before a space that stays',
      'en',
      'A harbour near Batam.',
      'A harbour far from Batam.',
      'A harbour [-near-]{+far from+} Batam.',
    ],
    ['nothing', 'en', 'The same.', 'The same.', 'The same.'],
    ['everything, from nothing', 'en', '', 'All new.', '{+All new.+}'],
    ['a language that nobody knows', 'nonsense!', 'One word', 'Two word', '[-One-]{+Two+} word'],
  ])('%s', (_what, language, before, after, said) => {
    expect(marked(wordDifference(before, after, language))).toBe(said)
  })

  test('two lines that changed stay two lines', () => {
    const said = marked(wordDifference('One\nTwo', 'Three\nFour', 'en'))
    expect(said).toBe('[-One-]{+Three+}\n[-Two-]{+Four+}')
  })
})

describe('any difference', () => {
  const prose = fc
    .array(fc.oneof(anyText, fc.constantFrom('ferry', 'port', 'noon', ', ', '. ', ' ', '\n')), {
      maxLength: 30,
    })
    .map((parts) => parts.join(' '))

  test('gives both texts back, exactly, and no two neighbours of one kind', () => {
    fc.assert(
      fc.property(prose, prose, fc.constantFrom('en', 'th', 'ar'), (before, after, language) => {
        const changes = wordDifference(before, after, language)
        expect(textOf(changes, 'added')).toBe(before)
        expect(textOf(changes, 'removed')).toBe(after)
        for (const [index, { kind, text }] of changes.entries()) {
          expect(text).not.toBe('')
          const next = changes[index + 1]?.kind
          expect(next).not.toBe(kind)
          if (kind === 'added') expect(next).not.toBe('removed')
        }
      }),
    )
  })

  test('between a text and itself is the text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(marked(wordDifference(text, text, 'en'))).toBe(text)
      }),
    )
  })

  test.each([
    ['one word, again and again', 'a '.repeat(30_000), 'a b '.repeat(15_000)],
    ['no word in common', words('a', 15_000), words('b', 15_000)],
    ['every tenth word another', words('a', 15_000), words('a', 15_000).replaceAll('5 ', '6 ')],
    ['one word without an end', 'a'.repeat(100_000), 'b'.repeat(100_000)],
  ])('of texts of 100 kB is bounded: %s', (_what, before, after) => {
    const started = performance.now()
    const changes = wordDifference(before, after, 'en')
    // Some 100 ms on a laptop; without its bound such a comparison takes minutes.
    expect(performance.now() - started).toBeLessThan(5000)
    expect(textOf(changes, 'added')).toBe(before)
    expect(textOf(changes, 'removed')).toBe(after)
  })
})

function words(stem: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${stem}${(index * 7919) % count}`).join(' ')
}
