import { expect, test } from 'vitest'
import { parseSentenceClaim } from '@/lib/conversation/passages/claim-of-sentences.ts'

const TEXT = 'It sailed. It came back.\nIt sailed again.'

function claim(fields: Record<string, string>, text = TEXT) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ text, at: '100', ...fields })) form.set(name, value)
  return parseSentenceClaim(form)
}

test('one selected sentence is a passage', () => {
  expect(claim({ sentence: '11-24' })).toEqual({
    start: '111',
    end: '124',
    exact: 'It came back.',
    prefix: 'It sailed. ',
    suffix: '\nIt sailed again.',
    from: '11',
    through: '24',
  })
})

test('a range of sentences is one passage', () => {
  expect(claim({ sentence: '0-10', onto: '24' })).toMatchObject({
    exact: 'It sailed. It came back.',
    through: '24',
  })
  expect(claim({ sentence: '11-24', onto: '10' })).toMatchObject({ exact: 'It came back.' })
})

test('CRLF, as posted by browsers, counts as one line end', () => {
  const posted = TEXT.replace('\n', '\r\n')
  expect(claim({ sentence: '25-41' }, posted)).toMatchObject({ exact: 'It sailed again.' })
})

test.each([{}, { sentence: 'all' }, { sentence: '-1-4' }, { sentence: '9-2' }, { onto: 'x' }])(
  'an invalid selection yields no words: %j',
  (fields) => {
    expect(claim(fields)?.exact).toBe('')
  },
)

test('a form without sentence fields has no passage', () => {
  expect(parseSentenceClaim(new FormData())).toBeNull()
})
