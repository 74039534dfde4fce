import { describe, expect, test } from 'vitest'
import type { Body } from '@/lib/text/body/body.ts'
import { bodyText } from '@/lib/text/body/body-text.ts'
import { passageDifference } from '@/lib/text/diff/passage-difference.ts'

function body(...texts: string[]): Body {
  const content = texts.map((text, index) => ({
    type: 'paragraph' as const,
    attrs: { id: `p${index}` },
    content: [{ type: 'text' as const, text }],
  }))
  return { type: 'doc', content }
}

function placeOf(within: Body, words: string) {
  const start = bodyText(within).text.indexOf(words)
  return { start, end: start + words.length }
}

/** What became of `chosen` between two bodies, as proof-readers write it; `stands` is what it is now. */
function became(then: Body, chosen: string, now: Body, stands: string | null): string {
  const place = stands === null ? null : placeOf(now, stands)
  const changes = passageDifference(then, placeOf(then, chosen), now, place, 'en')
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  return changes.map(({ kind, text }) => signs[kind].join(text)).join('')
}

const THEN = body(
  'It rained. The ferry left at noon with forty people aboard. Nobody waved.',
  'The operator gave no reason for the delay. The port did.',
)

describe('what became of a passage', () => {
  test('its sentence is told, and not what changed in the next', () => {
    const now = body(
      'It poured. The ferry left at one with forty people aboard. Somebody waved.',
      'The operator gave no reason for the delay. The port did.',
    )
    expect(became(THEN, 'left at noon', now, 'left at one')).toBe(
      'The ferry left at [-noon-]{+one+} with forty people aboard. ',
    )
  })

  test('a sentence that is gone is told as removed, with those beside it', () => {
    const now = body(
      'It rained. Nobody waved.',
      'The operator gave no reason for the delay. The port did.',
    )
    expect(became(THEN, 'forty people', now, null)).toBe(
      'It rained. [-The ferry left at noon with forty people aboard. -]Nobody waved.',
    )
  })

  test('a paragraph that is gone takes its sentences with it', () => {
    const now = body('It rained. The ferry left at noon with forty people aboard. Nobody waved.')
    expect(became(THEN, 'no reason', now, null)).toBe(
      '[-The operator gave no reason for the delay. The port did.-]',
    )
  })

  test('a clause that is gone leaves its sentence', () => {
    const now = body(
      'It rained. The ferry left at noon. Nobody waved.',
      'The operator gave no reason for the delay. The port did.',
    )
    expect(became(THEN, 'with forty people aboard', now, null)).toBe(
      'It rained. The ferry left at noon[- with forty people aboard-]. Nobody waved.',
    )
  })

  test('a passage across two paragraphs is told with both its sentences', () => {
    const now = body(
      'It rained. The ferry left at noon with forty people aboard. Nobody cheered.',
      'The operator gave a reason for the delay. The port did.',
    )
    const told = became(THEN, 'waved.\nThe operator gave no', now, 'cheered.\nThe operator gave a')
    expect(told).toBe(
      'Nobody [-waved-]{+cheered+}.\nThe operator gave [-no-]{+a+} reason for the delay. ',
    )
  })
})
