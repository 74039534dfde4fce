import { expect, test } from 'vitest'
import { answeredForms } from '@/lib/exchange/wordpress/feedback/answered-forms.ts'
import type { CommentRecord } from '@/lib/exchange/wordpress/wxr/record.ts'

const form = (id: string) => ({ id, question: 'So?', opened: '0' })

/** Comments numbered from 1, each with the number of the form that it answers. */
function comments(numbers: readonly (number | null)[], parent = 0): CommentRecord[] {
  return numbers.map((number, index) => ({
    ...{ id: index + 1, author: '', email: '', url: '', date: null, dateGmt: null, content: '' },
    ...{ approved: '1', kind: '', parent, userId: 0 },
    meta: number === null ? [] : [{ key: 'wpdiscuz_feedback_form_id', value: String(number) }],
  }))
}

test.each([
  ['one form, one number', ['a'], [7, 7, null], { 1: 'a', 2: 'a' }, 0, false],
  ['as many numbers as forms', ['a', 'b'], [9, 8, 9], { 1: 'b', 2: 'a', 3: 'b' }, 0, true],
  ['fewer numbers than forms', ['a', 'b'], [9], {}, 1, false],
  ['more numbers than forms', ['a'], [8, 9], {}, 2, false],
  ['no form', [], [8], {}, 1, false],
  ['no answer', ['a'], [null], {}, 0, false],
  ['numbers that stand in the text', ['9', '8', '12'], [8, 9], { 1: '8', 2: '9' }, 0, false],
])('%s', (_what, ids, numbers, formOf, untold, byOrder) => {
  const answered = answeredForms(ids.map(form), comments(numbers))
  expect(Object.fromEntries(answered.formOf)).toEqual(formOf)
  expect(answered.untold).toHaveLength(untold)
  expect(answered.byOrder).toBe(byOrder)
})

test('a reply is part of its thread, whatever it carries', () => {
  expect(answeredForms([form('a')], comments([7], 5)).formOf.size).toBe(0)
})
