import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_SLUG, numberedSlug, SLUG_PATTERN, slugOf } from '@/lib/text/words/slug.ts'

describe('the address of a headline', () => {
  test.each([
    ['Jakarta’s half-built capital', 'jakartas-half-built-capital'],
    ['Chợ nổi Cái Răng mùa nước', 'cho-noi-cai-rang-mua-nuoc'],
    ['Đồng bằng', 'dong-bang'],
    ['เรือเช้าแสนแสบ', 'เรือเช้าแสนแสบ'],
    ['  100 % — really?! ', '100-really'],
    ['🚢', ''],
  ])('%s → %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug)
  })

  test('is empty or a valid address, for any text, and stays itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const slug = slugOf(text)
        if (slug !== '') expect(slug).toMatch(SLUG_PATTERN)
        expect([...slug].length).toBeLessThanOrEqual(MAX_SLUG)
        expect(slugOf(slug)).toBe(slug)
      }),
    )
  })

  test('a numbered one is still valid at the greatest length', () => {
    expect(numberedSlug('x'.repeat(MAX_SLUG), 12345).length).toBeLessThanOrEqual(MAX_SLUG)
  })
})
