import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyText } from '@/lib/text/body/body-text.ts'
import { convert, shape } from '../blocks/convert.ts'

const form = (words: string, id = 'k3x9', question = 'Were you there?') => {
  return `[wpdiscuz-feedback id="${id}" question="${question}" opened="0"]${words}[/wpdiscuz-feedback]`
}
/** Each form with its question and the words that it is about. */
function forms(html: string) {
  const { body, forms } = convert(html)
  const { text } = bodyText(body)
  return forms.map(({ id, question, start, end }) => [id, question, text.slice(start, end)])
}
const broken = (html: string) => {
  const kinds = convert(html).notes.map(({ kind }) => kind)
  return kinds.filter((kind) => kind === 'feedback form broken').length
}

describe('wpDiscuz’s questions on a passage', () => {
  test.each<[string, string, string]>([
    ['in a sentence', `It opened ${form('on Monday')}, they said.`, 'on Monday'],
    ['with formatting', `It ${form('<b>opened</b> on <i>Monday</i>')}.`, 'opened on Monday'],
    ['with spaces around', `It opened ${form(' on Monday ')}, they said.`, 'on Monday'],
    ['a whole paragraph', form('<p>It opened.</p>'), 'It opened.'],
    ['paragraphs', `${form('<p>It opened.</p><p>They came.</p>')}`, 'It opened.\nThey came.'],
    [
      'from one element into another',
      form('It opened.</p><p>They came.').replace(/^/, '<p>').concat('</p>'),
      'It opened.\nThey came.',
    ],
    ['classic paragraphs', form('It opened.\n\nThey came.'), 'It opened.\nThey came.'],
    ['in a list', `<ul><li>${form('One')}</li><li>Two</li></ul>`, 'One'],
    ['with a line break', form('One<br>two'), 'One\ntwo'],
  ])('%s: the words that it encloses', (_what, html, words) => {
    expect(forms(html)).toEqual([['k3x9', 'Were you there?', words]])
  })

  test('leave the text as it is without them, block by block and id by id', () => {
    const html = (words: string) => `<p>It <b>opened</b> ${words}, they said.</p><p>Twice.</p>`
    expect(convert(html(form('on <i>Monday</i>'))).body).toEqual(
      convert(html('on <i>Monday</i>')).body,
    )
  })

  test('are as many as there are', () => {
    expect(forms(`A ${form('one', 'a')} and a ${form('two', 'b', 'So?')}.`)).toEqual([
      ['a', 'Were you there?', 'one'],
      ['b', 'So?', 'two'],
    ])
  })

  test('are tied to the beginning of a passage that is very long', () => {
    const [[, , words = ''] = []] = forms(form('a word or two '.repeat(80)))
    expect(words.length).toBeLessThanOrEqual(500)
    expect(words.length).toBeGreaterThan(480)
    expect(words).toMatch(/^a word .* (a|word|or|two)$/)
  })

  test.each<[string, string, string, number]>([
    ['without an end', 'A [wpdiscuz-feedback id="a" question="q"]rope.', 'A rope.', 1],
    ['without a question', 'A [wpdiscuz-feedback id="a"]rope[/wpdiscuz-feedback].', 'A rope.', 1],
    ['without an id', 'A [wpdiscuz-feedback question="q"]rope[/wpdiscuz-feedback].', 'A rope.', 1],
    ['without a beginning', 'A rope[/wpdiscuz-feedback].', 'A rope.', 1],
    ['around nothing', `A ${form(' ')}rope.`, 'A rope.', 1],
    ['the same twice', `A ${form('rope')}, a ${form('line')}.`, 'A rope, a line.', 1],
    ['one in another', `A ${form(`rope in ${form('a', 'b')} rope`)}.`, 'A rope in a rope.', 1],
  ])('broken: %s loses no words and is said', (_what, html, text, count) => {
    expect(shape(html)).toEqual([['paragraph', text]])
    expect(broken(html)).toBe(count)
  })

  test('one in another: the outer one counts', () => {
    expect(forms(`A ${form(`rope in ${form('a', 'b')} rope`)}.`)).toEqual([
      ['k3x9', 'Were you there?', 'rope in a rope'],
    ])
  })

  test('however they are strewn about, the text is the same without them', () => {
    const piece = fc.constantFrom(
      ...['[wpdiscuz-feedback id="a" question="q"]', '[/wpdiscuz-feedback]', '<b>', '</b>', '<p>'],
      ...['word', ' ', 'and more', '[wpdiscuz-feedback id="b"]', '</p>', '<li>'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const html = pieces.join('')
        const plain = html.replace(/\[\/?wpdiscuz-feedback[^\]]*\]/g, '')
        const { body, forms: found } = convert(html)
        expect(bodyText(body).text.replace(/\s+/g, '')).toBe(
          bodyText(convert(plain).body).text.replace(/\s+/g, ''),
        )
        for (const { start, end } of found) {
          expect(bodyText(body).text.slice(start, end).trim()).not.toBe('')
        }
      }),
    )
  })
})
