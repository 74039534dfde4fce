import { expect, test } from 'vitest'
import { interfaceLanguageOf } from '@/lib/i18n/language.ts'

test('a newspaper in a language of its own speaks English where it must', () => {
  expect(interfaceLanguageOf('id-ID')).toBe('id')
  expect(interfaceLanguageOf('km')).toBeNull()
})
