import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fitTextInBox } from '@/lib/syndication/share-images/fit-text-in-box.ts'
import { shapeLine } from '@/lib/syndication/share-images/shape-line.ts'
import { splitAtBreaks } from '@/lib/syndication/share-images/split-at-breaks.ts'
import { unpackWoff } from '@/lib/syndication/share-images/woff.ts'

const HEADLINES = {
  en: 'Seven gauges stood low: “nobody looked”, says the harbour’s log',
  vi: 'Chợ nổi Cái Răng mùa nước nổi, ghe xuồng ế ẩm',
  id: 'Desa terapung di Danau Tempe',
  th: 'เรือด่วนคลองแสนแสบยามเช้า น้ำท่วมกรุงเทพฯ',
  lo: 'ນໍ້າຖ້ວມຢູ່ວຽງຈັນ ລົດໄຟລາວຈີນ',
  km: 'ទឹកជំនន់នៅភ្នំពេញ ស្ត្រីលក់ត្រីនៅផ្សារ',
  my: 'ရန်ကုန်မြို့တွင် မိုးသည်းထန်စွာ ရွာသွန်းခဲ့သည်',
} as const

const BOX = { width: 1000, height: 300, largest: 96, smallest: 36, leading: 1.2 }

describe('a shaped line', () => {
  test.each(Object.entries(HEADLINES))('in %s has an outline for every character', (_of, text) => {
    const line = shapeLine('head', text)
    expect(line?.width).toBeGreaterThan(0)
    expect(line?.glyphs.length).toBeGreaterThan(0)
    expect(shapeLine('label', text)).not.toBeNull()
  })

  test.each([
    ['Chinese', '北京的猫'],
    ['Arabic', 'السفينة'],
    ['an emoji', 'A ferry 🚢'],
    ['one letter among ours', 'The 北 line'],
    ['a control character', 'A\u0001B'],
    ['half a letter', 'A\ud800'],
  ])('with %s, which our fonts lack, is refused', (_what, text) => {
    expect(shapeLine('head', text)).toBeNull()
  })

  test('puts a Thai vowel above its consonant, and a tone mark above the vowel', () => {
    // น้ำ: the tone mark must be above the ring of the vowel, which is typed after it.
    const line = shapeLine('head', 'น้ำ')
    const [base, ...above] = line?.glyphs ?? []
    expect(above.length).toBeGreaterThanOrEqual(2)
    const alone = shapeLine('head', 'น')?.width ?? 0
    expect(base?.x).toBe(0)
    for (const mark of above.slice(0, 2)) expect(mark.x).toBeLessThanOrEqual(alone)
    expect(line?.width).toBeLessThan(alone * 2.2)
  })

  test('stacks Khmer characters', () => {
    const stacked = shapeLine('head', 'ស្ត្រី')
    const apart = shapeLine('head', 'សតរី')
    expect(stacked?.width).toBeLessThan(apart?.width ?? 0)
  })

  test('has no outline for invisible characters', () => {
    expect(shapeLine('head', 'a\u200bb')?.width).toBeCloseTo(shapeLine('head', 'ab')?.width ?? 0, 1)
  })
})

describe('a text in a box', () => {
  test.each(Object.entries(HEADLINES))('in %s is as large as it fits', (language, text) => {
    const fitted = fitTextInBox('head', text, language, BOX)
    const { size = 0, lines = [] } = fitted ?? {}
    expect(size).toBeGreaterThanOrEqual(BOX.smallest)
    expect(lines.length * size * BOX.leading).toBeLessThanOrEqual(BOX.height)
    for (const line of lines) expect(line.width * size).toBeLessThanOrEqual(BOX.width + 1)
  })

  test.each([
    ['a very long headline', 'Nobody knows how long this goes on '.repeat(40)],
    ['one very long word', 'x'.repeat(3000)],
    ['a long Thai text', HEADLINES.th.repeat(20)],
  ])('of %s ends with an ellipsis inside the box', (_what, text) => {
    const fitted = fitTextInBox('head', text, 'en', BOX)
    const { size = 0, lines = [] } = fitted ?? {}
    expect(size).toBe(BOX.smallest)
    expect(lines.length * size * BOX.leading).toBeLessThanOrEqual(BOX.height)
    for (const line of lines) expect(line.width * size).toBeLessThanOrEqual(BOX.width * 1.05)
    const ellipsis = shapeLine('head', '…')?.glyphs[0]?.outline
    expect(lines.at(-1)?.glyphs.at(-1)?.outline).toBe(ellipsis)
  })

  test('breaks at spaces, and in Thai and Khmer between words', () => {
    expect(splitAtBreaks('A ferry, “late”, sails.', 'en')).toEqual([
      'A ',
      'ferry, ',
      '“late”, ',
      'sails.',
    ])
    for (const language of ['th', 'lo', 'km', 'my'] as const) {
      const pieces = splitAtBreaks(HEADLINES[language], language)
      expect(pieces.join('')).toBe(HEADLINES[language])
      expect(pieces.length, language).toBeGreaterThan(HEADLINES[language].split(' ').length)
      for (const piece of pieces) expect(piece, language).not.toMatch(/^\p{M}/u)
    }
  })
})

describe('a font file', () => {
  const file = 'node_modules/@fontsource/newsreader/files/newsreader-latin-600-normal.woff'

  test('is unpacked to tables of the declared lengths', () => {
    const packed = readFileSync(file)
    const font = unpackWoff(packed)
    expect(font.length).toBe(packed.readUInt32BE(16))
    expect(font.readUInt16BE(4)).toBe(packed.readUInt16BE(12))
  })

  test('in another format is refused', () => {
    expect(() => unpackWoff(Buffer.from('wOF2 and more'))).toThrow()
    expect(() => unpackWoff(readFileSync(file).subarray(0, 200))).toThrow()
  })
})
