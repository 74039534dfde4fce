import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkQuotes } from '@/lib/text/quotes/check-quotes.ts'

const HARBOUR = [
  'A third berth at Ambon',
  'The harbour opened it two years after the quake.',
  'The harbour at Ambon opened a third berth on Monday, two years after the quake. It cost 41 million.',
  '“Nobody knew who would pay,” said the harbour master. “We asked – and asked again.”',
  'Fishers had wanted the berth since the old pier fell. It takes ships of up to 90 metres, says the port authority.',
].join('\n')

const MARKET = 'ตลาดน้ำแห่งใหม่เปิดให้บริการเมื่อวันจันทร์ที่ผ่านมา พ่อค้าแม่ค้ากว่าสี่สิบรายย้ายมาจากท่าเรือเก่า'
const PORT = '新碼頭星期一啟用，距離地震已經兩年。港務局說可以停靠九十公尺的船。'

function check(quote: string, text = HARBOUR, language = 'en') {
  const [checked] = checkQuotes({ text, language }, [quote])
  return checked ?? null
}
const result = (...[quote, text, language]: Parameters<typeof check>) => {
  const checked = check(quote, text, language)
  return checked && (checked.omits ? `${checked.result}, omits` : checked.result)
}

describe('a quote of the article', () => {
  test.each([
    ['word for word', 'opened a third berth on Monday'],
    ['with other white space', 'opened  a third\nberth on\u00a0Monday'],
    ['with a line of its own for each paragraph', 'the quake. It cost 41 million.\n\n“Nobody knew'],
    ['of the headline', 'A third berth at Ambon'],
    ['of the dek', 'opened it two years after the quake'],
    ['with straight marks', '"Nobody knew who would pay," said the harbour master.'],
    ['with another dash', '“We asked - and asked again.”'],
    ['between marks of its own', '"Fishers had wanted the berth since the old pier fell."'],
    ['beginning with a capital', 'Opened a third berth on Monday'],
    ['ending where the article goes on', 'The harbour at Ambon opened a third berth on Monday.'],
    ['in decomposed letters', 'Fishers had wanted the berth'.normalize('NFD')],
  ])('%s is verified', (_what, quote) => {
    expect(result(quote)).toBe('verified')
  })

  test.each([
    ['an ellipsis', 'The harbour at Ambon opened a third berth … two years after the quake.'],
    ['three dots', 'The harbour at Ambon opened a third berth... It cost 41 million.'],
    [
      'an ellipsis in brackets',
      'Fishers had wanted the berth […] It takes ships of up to 90 metres',
    ],
    ['two of them', 'The harbour at Ambon [...] opened [...] two years after the quake'],
    ['one over paragraphs', 'opened a third berth on Monday … said the harbour master'],
  ])('with %s for words of the article is verified', (_what, quote) => {
    expect(result(quote)).toBe('verified, omits')
  })

  test('cut short at its end is whole, as far as it goes', () => {
    expect(result('Fishers had wanted the berth since …')).toBe('verified')
  })

  test.each([
    ['with another number', 'two years after the quake. It cost 91 million.'],
    ['without a “not” that was there', 'Nobody ever knew who would pay, said the harbour master'],
    ['with another word', 'The harbour at Ambon opened a fourth berth on Monday'],
    ['with words put in', 'Fishers, who vote, had wanted the berth since the old pier fell down'],
    [
      'with its sentences the other way',
      'It cost 41 million … opened a third berth on Monday, two years after the quake.',
    ],
    ['as a question', 'Fishers had wanted the berth since the old pier fell?'],
    ['in capitals', 'FISHERS HAD WANTED THE BERTH SINCE THE OLD PIER FELL'],
  ])('%s is altered', (_what, quote) => {
    expect(result(quote)).toBe('altered')
  })

  test.each([
    ['other words', 'I was there on that day and saw nothing of the kind, only rain.'],
    ['another comment about the same', 'The berth is too short for the big ships, my cousin says.'],
    ['a word or two', 'third berth'],
    ['nothing', ''],
    ['signs', '“…” – ??? !!!'],
    ['words that stand far apart', 'harbour quake pay master fell metres Ambon Monday cost asked'],
  ])('%s get no mark', (_what, quote) => {
    expect(check(quote)).toBeNull()
  })

  test('leads to its place, and says what stands there instead', () => {
    expect(check('opened a third berth on Monday')).toEqual({
      result: 'verified',
      omits: false,
      says: '',
      fragment: ':~:text=opened%20a%20third%20berth%20on%20Monday',
    })
    expect(check('The harbour at Ambon opened a fourth berth on Monday')).toMatchObject({
      says: 'The harbour at Ambon opened a third berth on Monday, two years after the quake.',
      fragment: ':~:text=The%20harbour%20at%20Ambon%20opened%20a%20third%20berth%20on%20Monday',
    })
  })

  test('what stands there is left out where it is long', () => {
    const names = Array.from({ length: 60 }, (_, at) => `berth ${at * 7919}`)
    const long = `They counted ${names.join(', ')} and no more.`
    const quote = `They counted ${names.join(', ')} and many more.`
    expect(check(quote, `${long} Then came rain.`)).toMatchObject({ result: 'altered', says: '' })
  })

  test.each([
    ['Thai, word for word', 'พ่อค้าแม่ค้ากว่าสี่สิบราย', MARKET, 'th', 'verified'],
    ['Thai, altered', 'พ่อค้าแม่ค้ากว่าห้าสิบรายย้ายมาจากท่าเรือเก่า', MARKET, 'th', 'altered'],
    ['Thai, with an ellipsis', 'ตลาดน้ำแห่งใหม่…ย้ายมาจากท่าเรือเก่า', MARKET, 'th', 'verified, omits'],
    ['Chinese, word for word', '距離地震已經兩年', PORT, 'zh', 'verified'],
    ['Chinese, altered', '港務局說可以停靠三十公尺的船', PORT, 'zh', 'altered'],
  ])('%s', (_what, quote, text, language, expected) => {
    expect(result(quote, text, language)).toBe(expected)
  })

  test('each quote of a comment is checked by itself', () => {
    const quotes = [
      'two years after the quake',
      'Words of somebody else.',
      'two years before the quake',
    ]
    const results = checkQuotes({ text: HARBOUR, language: 'en' }, quotes)
    expect(results.map((one) => one?.result)).toEqual(['verified', undefined, 'altered'])
  })
})

/** Made-up prose: sentences of made-up words. */
const word = fc.stringMatching(/^[a-pr-zé]{2,9}$/)
const sentence = fc
  .array(word, { minLength: 6, maxLength: 14 })
  .map((words) => `${words.join(' ')}.`)
const prose = fc.array(sentence, { minLength: 3, maxLength: 12 }).map((all) => all.join(' '))
const place = fc.tuple(fc.nat(), fc.integer({ min: 40, max: 200 }))

describe('whatever the article', () => {
  test('a piece of it is verified, however its spaces are set', () => {
    fc.assert(
      fc.property(
        prose,
        place,
        fc.constantFrom(' ', '\n', '  ', '\u00a0'),
        (text, [at, length], space) => {
          const start = at % Math.max(1, text.length - 40)
          const quote = text
            .slice(start, start + length)
            .trim()
            .replaceAll(' ', space)
          fc.pre(quote.replace(/[^a-zé]/g, '').length >= 12)
          expect(result(quote, text)).toBe('verified')
        },
      ),
    )
  })

  test('two pieces in their order, with an ellipsis between, are verified', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 3, maxLength: 8 }), (sentences) => {
        const quote = `${sentences[0]} […] ${sentences.at(-1)}`
        expect(check(quote, sentences.join(' '))?.result).toBe('verified')
      }),
    )
  })

  test('a piece with a word changed is altered, never verified', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 2, maxLength: 8 }),
        fc.nat(),
        (sentences, which) => {
          const said = sentences[which % sentences.length] ?? ''
          const words = said.split(' ')
          const middle = words.length >> 1
          const quote = words.map((one, at) => (at === middle ? 'ZZZZ' : one)).join(' ')
          const kept = words.join('').length - (words[middle]?.length ?? 0)
          fc.pre(kept > 0.75 * (kept + 4) && quote.length >= 30)
          expect(check(quote, sentences.join(' '))?.result).toBe('altered')
        },
      ),
    )
  })

  test('other prose gets no mark', () => {
    const other = sentence.map((words) => words.replace(/[a-z]/g, (one) => `${one}q`))
    fc.assert(
      fc.property(prose, other, (text, quote) => {
        expect(check(quote, text)).toBeNull()
      }),
    )
  })

  test('any strings at all have an answer', () => {
    const any = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(fc.property(any, any, (text, quote) => void check(quote, text)))
  })

  test.each([
    ['one letter', 'a'.repeat(100_000), ['a'.repeat(5000)]],
    ['nearly one letter', 'ab'.repeat(50_000), [`${'ab'.repeat(2400)}c`]],
    [
      'hundreds of quotes',
      'The harbour at Ambon. '.repeat(5000),
      Array(300).fill('harbour of Ambon'),
    ],
    ['ellipses', 'one two three four '.repeat(5000), ['one two … '.repeat(400)]],
    [
      'a text of one line',
      `${'so it was said, '.repeat(7000)}.`,
      ['so it was sad, so it was said,'],
    ],
  ])('hostile: %s costs little', (_what, text, quotes) => {
    const before = process.cpuUsage()
    checkQuotes({ text, language: 'en' }, quotes)
    const { user, system } = process.cpuUsage(before)
    // CPU time, in microseconds: a busy machine must not fail this.
    expect(user + system).toBeLessThan(2_000_000)
  })
})
