import { expect, test } from 'vitest'
import { mergeFields } from '@/lib/exchange/wordpress/merge-fields.ts'

const merge = (said: string | null, says: string, here: string) => {
  return mergeFields(said === null ? null : { name: said }, { name: says }, { name: here })
}

test.each([
  ['nothing changed', 'a', 'a', 'a', 'a', ''],
  ['changed in the original', 'a', 'b', 'a', 'b', 'taken'],
  ['changed here', 'a', 'a', 'c', 'c', 'kept'],
  ['changed in the original and here', 'a', 'b', 'c', 'c', 'kept'],
  ['changed alike in the original and here', 'a', 'b', 'b', 'b', ''],
  ['not known what was said', null, 'b', 'c', 'c', 'kept'],
  ['not known, but the same', null, 'b', 'b', 'b', ''],
])('a field: %s', (_name, said, says, here, name, how) => {
  const { fields, kept, taken } = merge(said, says, here)
  expect(fields).toEqual({ name })
  expect([...kept.map(() => 'kept'), ...taken.map(() => 'taken')].join()).toBe(how)
})

test('fields are compared by what they hold, and each by itself', () => {
  const said = { tags: [1, 2], open: true }
  const merged = mergeFields(said, { tags: [1, 2, 3], open: false }, { tags: [1, 2], open: true })
  expect(merged.taken).toEqual(['tags', 'open'])
  const partly = mergeFields(said, { tags: [3], open: false }, { tags: [2, 1], open: true })
  expect(partly.fields).toEqual({ tags: [2, 1], open: false })
})
