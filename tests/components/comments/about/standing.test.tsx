import { expect, test } from 'vitest'
import { ReadOnlyComment } from '@/components/comments/about/standing.tsx'
import type { HiddenReason } from '@/lib/conversation/comments/comment.ts'
import { CATALOGUES } from '@/lib/i18n/catalogues.ts'
import { render } from '@/tests/components/support/page.ts'
import { comment } from '@/tests/components/support/samples.ts'

const words = CATALOGUES.en.comment
const place = { article: 1, slug: 'ferry', zone: 'Asia/Singapore', language: 'en', words }

test.each<[HiddenReason, string]>([
  ['reported', 'Hidden after reports, not yet reviewed.'],
  ['waiting', 'This comment is waiting for a moderator.'],
  ['removed', 'This comment was removed by the moderators.'],
  ['deleted', 'This comment was deleted by its author.'],
])('the page of a comment that is %s says so, and nothing else', (hidden, said) => {
  const { container } = render(<ReadOnlyComment comment={comment(4, { hidden })} place={place} />)
  expect(container.textContent).toBe(said)
})
