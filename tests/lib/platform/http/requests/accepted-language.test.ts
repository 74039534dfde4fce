import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { INTERFACE_LANGUAGES } from '@/lib/i18n/language.ts'
import { acceptedLanguage } from '@/lib/platform/http/requests/accepted-language.ts'

describe('a browser that accepts', () => {
  test.each([
    ['th', 'th'],
    ['th-TH,th;q=0.9,en;q=0.8', 'th'],
    ['fr, id;q=0.4, vi;q=0.7', 'vi'],
    ['en;q=0.1, ms', 'ms'],
    ['tl-PH', 'fil'],
    ['in', 'id'],
    ['TH', 'th'],
    ['th;q=0, en', 'en'],
    ['th ; q=0.5 , id ; q=0.6', 'id'],
    ['th, id', 'th'],
  ])('%s is answered in %s', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language)
  })

  test.each(['', '*', 'fr-CH, fr;q=0.9', 'th;q=0', 'th;q=x', ',,;;', 'constructor'])(
    '“%s” says none of ours',
    (header) => {
      expect(acceptedLanguage(header)).toBeNull()
    },
  )

  test('anything at all is answered or not, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (header) => {
        const language = acceptedLanguage(header)
        expect(language === null || INTERFACE_LANGUAGES.includes(language)).toBe(true)
      }),
    )
  })
})
