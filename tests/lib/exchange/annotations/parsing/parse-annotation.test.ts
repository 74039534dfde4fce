import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  foundAnnotations,
  MAX_ANNOTATIONS,
} from '@/lib/exchange/annotations/parsing/found-annotations.ts'
import { parseAnnotation } from '@/lib/exchange/annotations/parsing/parse-annotation.ts'

const PAPER = { name: 'The Gazette', url: 'https://gazette.example' }
const ON = 'https://gazette.example/article/ferry'
const NOTE = { type: 'Annotation', target: ON, body: { type: 'TextualBody', value: 'Yes.' } }

function parsed(more: object) {
  const parsing = parseAnnotation({ ...NOTE, ...more }, PAPER)
  if (!parsing.ok) throw new Error(parsing.why)
  return parsing.annotation
}
const why = (value: unknown) => {
  const parsing = parseAnnotation(value, PAPER)
  return parsing.ok ? 'nothing' : parsing.why
}

describe('annotations in a file', () => {
  const [one, two, three] = [1, 2, 3].map((number) => ({ ...NOTE, id: `urn:${number}` }))
  const page = (items: unknown, more = {}) => ({ type: 'AnnotationPage', items, ...more })

  test.each([
    ['one by itself', one, [one]],
    ['a list', [one, two], [one, two]],
    ['a page', page([one, two]), [one, two]],
    ['a page of one', page(one), [one]],
    [
      'a collection with its first page',
      { type: 'AnnotationCollection', first: page([one, two]) },
      [one, two],
    ],
    [
      'a collection whose pages stand in each other',
      {
        type: ['BasicContainer', 'AnnotationCollection'],
        first: page([one], { next: page([two], { next: page([three]) }) }),
      },
      [one, two, three],
    ],
    ['a graph', { '@graph': [one, page([two])] }, [one, two]],
    ['a list of pages', [page([one]), page([two, three])], [one, two, three]],
    ['nothing', [], []],
    ['what is none', 12, [12]],
  ])('%s', (_what, file, items) => {
    expect(foundAnnotations(file)).toEqual({ items, beyond: 0, elsewhere: [] })
  })

  test('pages that are not in the file are named', () => {
    const first = page([one], { id: 'urn:p1', next: 'urn:p2' })
    const second = page([two], { id: 'urn:p2', next: 'urn:p3' })
    expect(foundAnnotations([first, second]).elsewhere).toEqual(['urn:p3'])
    expect(foundAnnotations({ type: 'AnnotationCollection', first: 'urn:p1' }).elsewhere).toEqual([
      'urn:p1',
    ])
  })

  test('of too many, the rest is counted', () => {
    const { items, beyond } = foundAnnotations(new Array(MAX_ANNOTATIONS + 7).fill(one))
    expect([items.length, beyond]).toEqual([MAX_ANNOTATIONS, 7])
  })

  test('a hundred thousand pages in each other, and lists as deep, are read or passed over', () => {
    let chain: object = page([three])
    let deep: unknown[] = [one]
    for (let count = 0; count < 100_000; count += 1) {
      chain = page([], { next: chain })
      deep = [deep]
    }
    expect(foundAnnotations(chain).items).toEqual([three])
    expect(foundAnnotations(deep).items).toHaveLength(1)
  })
})

describe('what an annotation says', () => {
  test.each([
    ['plain text', { type: 'TextualBody', value: 'a *b* <i>\n\nc' }, 'a \\*b\\* \\<i\\>\n\nc'],
    ['Markdown', { type: 'TextualBody', value: 'a *b*', format: 'text/markdown' }, 'a *b*'],
    ['HTML', { type: 'TextualBody', value: '<p>a <em>b</em></p>', format: 'text/html' }, 'a *b*'],
    ['two bodies', [{ value: 'a' }, { type: 'TextualBody', value: 'b' }], 'a\n\nb'],
    ['half a character', { value: 'a\ud83d' }, 'a\ufffd'],
  ])('%s', (_what, body, words) => {
    expect(parsed({ body }).words.body).toBe(words)
  })

  test('a plain value is as good', () => {
    expect(parsed({ body: undefined, bodyValue: 'Fine.' }).words.body).toBe('Fine.')
  })

  test('tags and links are no words, and kept', () => {
    const tag = { type: 'TextualBody', value: 'ports', purpose: 'tagging' }
    const { words, kept } = parsed({ body: ['https://x.example/', tag, { value: 'Yes.' }] })
    expect([words.body, kept.bodies]).toEqual(['Yes.', ['https://x.example/', tag]])
  })

  test('a wording that is proposed makes it a correction', () => {
    const wording = { type: 'TextualBody', value: ' three\n years ', purpose: 'oa:editing' }
    expect(parsed({ body: [{ value: 'Wrong.' }, wording] })).toMatchObject({
      ...{ kind: 'correction', words: { body: 'Wrong.', suggestion: 'three years' } },
    })
    expect(parsed({ body: wording, motivation: 'editing' })).toMatchObject({
      ...{ kind: 'correction', words: { body: 'three years', suggestion: 'three years' } },
    })
  })

  test.each([
    ['commenting', 'note'],
    ['http://www.w3.org/ns/oa#questioning', 'question'],
    [['editing', 'commenting'], 'correction'],
    ['assessing', 'note'],
    [undefined, 'note'],
  ])('motivated by %s it is a %s', (motivation, kind) => {
    expect(parsed({ motivation }).kind).toBe(kind)
  })

  test('who wrote it is a name; mail addresses stay outside', () => {
    const creator = {
      type: 'Person',
      name: 'Reader in Ambon',
      email: 'x@example.org',
      id: 'mailto:x@example.org',
    }
    const annotation = parsed({
      creator,
      'foaf:mbox': 'mailto:x@example.org',
      note: 'y@example.org',
    })
    expect(annotation.guestName).toBe('Reader in Ambon')
    expect(JSON.stringify(annotation)).not.toContain('example.org"')
    expect(parsed({ creator: { name: ' reader@example.org\n(me)' } }).guestName).toBe('reader (me)')
    expect(parsed({ creator: { name: [{ '@value': 'ผู้อ่าน', '@language': 'th' }] } }).guestName).toBe(
      'ผู้อ่าน',
    )
  })

  test('only the newspaper itself puts asks', () => {
    const asks = (creator: object) => parsed({ motivation: 'questioning', creator }).isAsk
    expect(asks({ type: 'Organization', id: PAPER.url })).toBe(true)
    expect(asks({ type: 'Organization', name: 'Another Gazette' })).toBe(false)
    expect(asks({ type: 'Person', name: PAPER.name })).toBe(false)
  })

  test('properties that are not understood are kept', () => {
    const { kept } = parsed({
      rights: 'https://cc.example/by',
      'ex:mood': ['calm'],
      id: 'https://x.example/1',
    })
    expect(kept).toEqual({
      via: ['https://x.example/1'],
      properties: { rights: 'https://cc.example/by', 'ex:mood': ['calm'] },
    })
  })
})

describe('what can’t be read is named', () => {
  const deep = () => {
    let value: unknown = 'end'
    for (let count = 0; count < 100_000; count += 1) value = { value }
    return value
  }
  test.each([
    ['an address', 'https://x.example/1', 'only its address is in the file'],
    ['a number', 7, 'its form can’t be read'],
    ['null', null, 'its form can’t be read'],
    [
      'another thing',
      { type: 'Person', name: 'Ann' },
      'its type can’t be read (is not Annotation)',
    ],
    ['no target', { ...NOTE, target: [] }, 'its target can’t be read (is missing)'],
    ['a target of the wrong type', { ...NOTE, target: 12 }, 'its target can’t be read'],
    [
      'a motivation of the wrong type',
      { ...NOTE, motivation: 12 },
      'its motivation.0 can’t be read',
    ],
    ['a time of the wrong type', { ...NOTE, created: 20_240_101 }, 'its created can’t be read'],
    [
      'no time',
      { ...NOTE, created: '2024-02-31T99:00:00Z' },
      'its created can’t be read (no time)',
    ],
    ['a megabyte', { ...NOTE, bodyValue: 'x'.repeat(1_000_000) }, 'it is larger than 64 kB'],
    [
      'a hundred thousand targets',
      { ...NOTE, target: new Array(100_000).fill(ON) },
      'it is larger than 64 kB',
    ],
    ['too many targets', { ...NOTE, target: new Array(21).fill(ON) }, 'its target can’t be read'],
    ['endless nesting', { ...NOTE, deep: deep() }, 'it is nested deeper than 32 levels'],
  ])('%s', (_what, value, reason) => {
    expect(why(value)).toContain(reason)
  })

  test('any JSON is read or named, never thrown at', () => {
    const near = fc.record(
      {
        type: fc.constantFrom('Annotation', ['Annotation', 'x'], 'oa:Annotation'),
        target: fc.oneof(fc.constant(ON), fc.jsonValue()),
        body: fc.jsonValue(),
        bodyValue: fc.string({ unit: fc.constantFrom('a', '*', '<', '\n', '\0', '\ud83d') }),
        motivation: fc.jsonValue(),
        creator: fc.jsonValue(),
        created: fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String)),
        __proto__: fc.jsonValue(),
      },
      { requiredKeys: ['type', 'target'] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near), (value) => {
        const parsing = parseAnnotation(value, PAPER)
        if (parsing.ok) expect(JSON.stringify(parsing.annotation).isWellFormed()).toBe(true)
        else expect(parsing.why).not.toBe('')
      }),
    )
  })
})
