import { expect, test } from 'vitest'
import { foreignLanguage } from '@/lib/text/words/foreign-language.ts'

test.each([
  ['ตลาดน้ำเปิดเช้า', 'en', 'th'],
  ['ນ້ຳຂອງ', 'en', 'lo'],
  ['ទន្លេសាប', 'vi', 'km'],
  ['ဧရာဝတီမြစ်', 'en', 'my'],
  ['한강', 'en', 'ko'],
  ['川のそばで', 'en', 'ja'],
  ['湄公河的水位', 'en-GB', 'zh'],
])('%s in a text in %s is told as %s', (passage, language, told) => {
  expect(foreignLanguage(passage, language)).toBe(told)
})

test.each([
  ['its own language', 'ตลาดน้ำ', 'th'],
  ['a neighbour that shares its script', '川', 'ja'],
  ['Burmese letters in a Shan text', 'မိူင်းတႆး', 'shn'],
  ['a few foreign words', 'The canal, คลอง, is old.', 'en'],
  ['letters that many languages share', 'Selamat pagi', 'en'],
  ['no letters at all', '2026 — 40 %', 'en'],
  ['nothing', '', 'en'],
])('%s is not foreign', (_what, passage, language) => {
  expect(foreignLanguage(passage, language)).toBeUndefined()
})
