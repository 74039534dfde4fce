import { describe, expect, test } from 'vitest'
import type { MarginEntry } from '@/components/feedback/reading/anchors.ts'
import { splitPassages } from '@/components/feedback/reading/passage-parts.ts'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import { bodyText } from '@/lib/text/body/body-text.ts'
import { ask, passageIn, slip } from '@/tests/components/feedback/reading/notes.ts'
import { body, paragraph } from '@/tests/components/support/samples.ts'

const text = body(
  paragraph('The ferry left the northern pier at dawn.'),
  paragraph('Nobody counted who was aboard.'),
)

function partsOf(...entries: MarginEntry[]) {
  const lines = bodyText(text).lines
  const { ofBlock, counts } = splitPassages(lines, entries, speechIn('en'))
  const words = (blockId: string) => {
    const { start, end } = lines.find((line) => line.blockId === blockId) ?? { start: 0, end: 0 }
    return bodyText(text).text.slice(start, end)
  }
  const parts = [...ofBlock].flatMap(([block, found]) => {
    return found.map((part) => ({ ...part, words: words(block).slice(part.start, part.end) }))
  })
  return { parts, counts }
}

const note = (id: number, quote: string) => slip(id, passageIn(text, quote))

describe('underlined stretches', () => {
  test('one note has one part, which links to it and announces it', () => {
    const { parts } = partsOf(note(4, 'northern pier'))
    expect(parts).toEqual([
      expect.objectContaining({
        words: 'northern pier',
        to: 'note-4',
        begins: ['passage-4'],
        said: '1 note',
      }),
    ])
  })

  test('overlapping notes are split, each part links to the first note, and they are counted together', () => {
    const one = note(1, 'left the northern')
    const other = note(2, 'northern pier at')
    const { parts, counts } = partsOf(one, other)
    expect(parts.map(({ words, to, said }) => [words, to, said])).toEqual([
      ['left the ', 'note-1', ''],
      ['northern', 'note-1', ''],
      [' pier at', 'note-2', '2 notes'],
    ])
    expect(parts.map(({ begins }) => begins)).toEqual([['passage-1'], ['passage-2'], []])
    expect([counts.get(one), counts.get(other)]).toEqual([2, 2])
  })

  test('notes on the same text start at one place', () => {
    const { parts } = partsOf(note(1, 'at dawn'), note(2, 'at dawn'), note(3, 'at dawn'))
    expect(parts).toHaveLength(1)
    expect(parts[0]).toMatchObject({
      begins: ['passage-1', 'passage-2', 'passage-3'],
      said: '3 notes',
    })
  })

  test('adjacent notes are counted separately', () => {
    const { parts } = partsOf(note(1, 'northern '), note(2, 'pier'))
    expect(parts.map(({ said }) => said)).toEqual(['1 note', '1 note'])
  })

  test('a note across two blocks starts in the first and is announced in the second', () => {
    const { parts, counts } = partsOf(note(1, 'at dawn.\nNobody'))
    expect(parts.map(({ words, begins, said }) => [words, begins, said])).toEqual([
      ['at dawn.', ['passage-1'], ''],
      ['Nobody', [], '1 note'],
    ])
    expect([...counts.values()]).toEqual([2])
  })

  test('asks are announced separately from notes', () => {
    const { parts } = partsOf(note(1, 'Nobody counted'), ask(3, passageIn(text, 'counted who')))
    expect(parts.map(({ to, kind, said }) => [to, kind, said])).toEqual([
      ['note-1', 'note', ''],
      ['note-1', 'note', ''],
      ['ask-3', 'ask', '1 note, the desk asks'],
    ])
  })

  test('a removed passage underlines nothing', () => {
    const gone = slip(1, { ...passageIn(text, 'ferry'), start: 0, end: 0, state: 'detached' })
    expect(partsOf(gone).parts).toEqual([])
  })
})
