import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { CommentText } from '@/components/comments/comment-text.tsx'
import { quotedWords } from '@/components/comments/writing/quote.ts'
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

/** A comment that begins with a quote. */
function draw(checked?: CheckedQuote) {
  const [quote, ...answer] = commentText('> two years\n\nWhy so long?')
  if (quote?.type !== 'quote') throw new Error('There is no quote.')
  const first = checked ? { ...quote, checked } : quote
  return render(<CommentText words={CATALOGUES.en.comment} text={[first, ...answer]} />).container
}

describe('a quote in a comment', () => {
  test('that the article says leads to where it says it', () => {
    draw(VERIFIED)
    expect(screen.getByRole('figure').textContent).toContain('two years')
    const link = screen.getByRole('link', { name: 'From the article' })
    expect(link.getAttribute('href')).toBe('/article/berth#:~:text=two%20years')
  })

  test('that leaves words out says so', () => {
    draw({ ...VERIFIED, omits: true })
    expect(screen.getByRole('figure').textContent).toContain('From the article, shortened')
  })

  test('that is altered stands beside what the article says', () => {
    draw(ALTERED)
    expect(screen.getByRole('figure').textContent).toContain(
      'Altered: the article says It took two years.',
    )
    expect(screen.getByRole('link', { name: 'the article says' })).toBeDefined()
  })

  test('that is altered at length leads to what the article says', () => {
    draw({ ...ALTERED, says: '' })
    expect(screen.getByRole('link', { name: 'see what the article says' })).toBeDefined()
  })

  test('of something else is a quote and no more', () => {
    draw()
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.getByRole('blockquote').textContent).toBe('two years')
  })

  test('is quoted without what we say of it', () => {
    const box = draw(ALTERED)
    for (const element of box.querySelectorAll<HTMLElement>('*')) {
      // The browser that tests run in has no innerText.
      Object.defineProperty(element, 'innerText', { get: () => element.textContent })
    }
    expect(quotedWords(box, null)).toBe('two years\n\nWhy so long?')
  })
})
