import { expect, test } from 'vitest'
import { getTextDirection } from '@/components/ui/text-direction.ts'

test('text direction follows its first letter', () => {
  expect(getTextDirection('مرحبا world')).toBe('rtl')
  expect(getTextDirection('שלום')).toBe('rtl')
  expect(getTextDirection('“2026” – שלום')).toBe('rtl')
  expect(getTextDirection('Hello שלום')).toBeUndefined()
  expect(getTextDirection('ภาษาไทย')).toBeUndefined()
  expect(getTextDirection('42')).toBeUndefined()
})
