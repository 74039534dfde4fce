import { expect, test } from 'vitest'
import { textDirection } from '@/components/ui/text-direction.ts'

test('text direction follows its first letter', () => {
  expect(textDirection('مرحبا world')).toBe('rtl')
  expect(textDirection('שלום')).toBe('rtl')
  expect(textDirection('“2026” – שלום')).toBe('rtl')
  expect(textDirection('Hello שלום')).toBeUndefined()
  expect(textDirection('ภาษาไทย')).toBeUndefined()
  expect(textDirection('42')).toBeUndefined()
})
