import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { parseHtml } from '@/lib/exchange/wordpress/html/tree.ts'
import { visibleText } from '@/lib/exchange/wordpress/html/visible-text.ts'
import { bodySchema } from '@/lib/text/body/body.ts'
import { allWords } from './all-words.ts'
import { convert } from './convert.ts'

// These measure an attack, or try hundreds of texts, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 })

const TAGS =
  'p div b i a strong em h1 h2 ul ol li blockquote cite table tr td th pre code figure figcaption img br hr span sup form script style iframe video dl dt dd details summary center address'.split(
    ' ',
  )
const words = fc.stringMatching(/^[a-zà-ỹ0-9 \n&;.,“”]{0,12}$/)
const tag = fc
  .constantFrom(...TAGS)
  .chain((name) =>
    fc.constantFrom(
      `<${name}>`,
      `</${name}>`,
      `<${name} class="x" href="https://a.example/" src="b.jpg" style="text-align:center">`,
    ),
  )
const mark = fc.constantFrom(
  '<!-- wp:group -->',
  '<!-- /wp:group -->',
  '<!-- wp:list {"a":1} -->',
  '<!-- /wp:list -->',
  '<!--more-->',
  '<!-- wp:archives /-->',
  '\n\n',
  '\n',
)
const soup = fc.array(fc.oneof(words, tag, mark), { maxLength: 60 }).map((parts) => parts.join(''))
const bracketed = fc
  .array(
    fc.oneof(
      words,
      tag,
      fc.constantFrom(
        '[gallery]',
        '[caption]',
        '[/caption]',
        '[x-y a="1"]',
        '[/x-y]',
        '[[a]]',
        '[embed]',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

/** Quotation marks are shown by a browser without being in the text. */
const letters = (text: string) => text.replace(/[\s“”]+/g, '')

describe('any HTML', () => {
  test('becomes a body that the schema accepts', () => {
    fc.assert(
      fc.property(fc.oneof(soup, bracketed, fc.string({ unit: 'binary' })), (html) => {
        if (!bodySchema.safeParse(convert(html).body).success) throw new Error('refused')
      }),
      { numRuns: 300 },
    )
  })

  test('keeps every letter that a browser would show', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const { body } = convert(html)
        expect(sorted(letters(allWords(body)))).toEqual(
          sorted(letters(visibleText(parseHtml(html)))),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('has the same ids when it is converted again', () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect(convert(html).body).toEqual(convert(html).body)
      }),
      { numRuns: 100 },
    )
  })
})

/** Captions and attributions stand at their block, so only the letters are compared, not their order. */
function sorted(text: string): string {
  return [...text].sort().join('')
}

test('a change in one paragraph leaves the ids of the others alone', () => {
  const ids = (html: string) => convert(html).body.content.map((block) => block.attrs.id)
  const [a, , c] = ids('a\n\nb\n\nc')
  const [a2, b2, c2] = ids('a\n\nchanged\n\nc')
  expect([a2, c2]).toEqual([a, c])
  expect(new Set([a, b2, c]).size).toBe(3)
})

describe('hostile HTML', () => {
  test.each([
    ['10,000 divs deep', '<div>'.repeat(10_000), '</div>'.repeat(10_000)],
    ['30,000 divs deep', '<div>'.repeat(30_000), ''],
    ['5,000 quotes deep', '<blockquote>'.repeat(5_000), ''],
    ['5,000 lists deep', '<ul><li>'.repeat(5_000), ''],
    ['3,000 tables deep', '<table><tr><td>'.repeat(3_000), ''],
    ['50,000 unclosed bold', '<b class="x"><p>'.repeat(50_000), ''],
    ['many shortcodes deep', '[box a="1"]'.repeat(20_000), '[/box]'.repeat(20_000)],
    ['many blocks deep', '<!-- wp:group -->'.repeat(20_000), '<!-- /wp:group -->'.repeat(20_000)],
    ['100,000 paragraphs', '<p>y</p>'.repeat(100_000), ''],
    ['half-open tags', '<a href="'.repeat(20_000), ''],
  ])('%s keeps its text, quickly', (_name, before, after) => {
    const started = performance.now()
    const { body } = convert(`${before}the needle${after}`)
    expect(bodySchema.safeParse(body).success).toBe(true)
    if (!before.startsWith('<a')) expect(allWords(body)).toContain('theneedle')
    expect(performance.now() - started).toBeLessThan(30_000)
  })

  test('ten million characters in one line', () => {
    const { body } = convert('word '.repeat(2_000_000))
    expect(allWords(body).length).toBe(8_000_000)
  })
})
