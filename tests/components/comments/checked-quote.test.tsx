import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { CommentText } from '@/components/comments/comment-text.tsx'
import { getQuotedText } from '@/components/comments/writing/quote.ts'
import { CATALOGUES } from '@/lib/i18n/catalogues.ts'
import { commentText } from '@/lib/text/comments/comment-text.ts'
import type { CheckedQuote } from '@/lib/text/comments/comment-tree.ts'

const VERIFIED: CheckedQuote = {
  result: 'verified',
  omits: false,
  says: '',
  address: '/article/berth#:~:text=two%20years',
}
const ALTERED: CheckedQuote = { ...VERIFIED, result: 'altered', says: 'It took two years.' }

afterEach(cleanup)

/** A comment that starts with a quote. */
function draw(checked?: CheckedQuote) {
  const [quote, ...answer] = commentText('> two years\n\nWhy so long?')
  if (quote?.type !== 'quote') throw new Error('There is no quote.')
  const first = checked ? { ...quote, checked } : quote
  return render(<CommentText words={CATALOGUES.en.comment} text={[first, ...answer]} />).container
}

describe('a quote in a comment', () => {
  test('that matches the article links to the passage', () => {
    draw(VERIFIED)
    expect(screen.getByRole('figure').textContent).toContain('two years')
    const link = screen.getByRole('link', { name: 'From the article' })
    expect(link.getAttribute('href')).toBe('/article/berth#:~:text=two%20years')
  })

  test('that omits words is labelled', () => {
    draw({ ...VERIFIED, omits: true })
    expect(screen.getByRole('figure').textContent).toContain('From the article, shortened')
  })

  test('that is altered is shown with the original', () => {
    draw(ALTERED)
    expect(screen.getByRole('figure').textContent).toContain(
      'Altered: the article says It took two years.',
    )
    expect(screen.getByRole('link', { name: 'the article says' })).toBeDefined()
  })

  test('that is altered at length links to the original', () => {
    draw({ ...ALTERED, says: '' })
    expect(screen.getByRole('link', { name: 'see what the article says' })).toBeDefined()
  })

  test('of another text has no label', () => {
    draw()
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.getByRole('blockquote').textContent).toBe('two years')
  })

  test('is quoted without our labels', () => {
    const box = draw(ALTERED)
    for (const element of box.querySelectorAll<HTMLElement>('*')) {
      // jsdom has no innerText.
      Object.defineProperty(element, 'innerText', { get: () => element.textContent })
    }
    expect(getQuotedText(box, null)).toBe('two years\n\nWhy so long?')
  })
})
