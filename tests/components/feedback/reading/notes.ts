import type {
  MarginNoteView,
  MarginView,
  PromptView,
} from '@/lib/conversation/margin/margin-note.ts'
import type { PassageView } from '@/lib/conversation/passages/passage-view.ts'
import { CATALOGUES } from '@/lib/i18n/catalogues.ts'
import type { Body } from '@/lib/text/body/body.ts'
import { bodyText } from '@/lib/text/body/body-text.ts'
import { commentText } from '@/lib/text/comments/comment-text.ts'
import { comment } from '@/tests/components/support/samples.ts'

/** The margin notes of a body, as lib passes them to components. */

export const place = {
  article: 3,
  slug: 'a-ferry',
  zone: 'Asia/Singapore',
  language: 'en',
  words: CATALOGUES.en.comment,
}

/** The passage with this text in the body. */
export function passageIn(
  body: Body,
  quote: string,
  changes: Partial<PassageView> = {},
): PassageView {
  const start = bodyText(body).text.indexOf(quote)
  if (start < 0) throw new Error(`The body doesn't say “${quote}”`)
  const end = start + quote.length
  const passage = { kind: 'note', quote, state: 'unchanged', start, end } as const
  return { ...passage, changedAt: null, suggestion: '', ...changes }
}

/** A reader's note. `id` makes its text unique. */
export function slip(
  id: number,
  passage: PassageView,
  changes: Partial<MarginNoteView> = {},
): MarginNoteView {
  const { author, at } = comment(id)
  if (!author) throw new Error('Samples have a writer')
  const words = { text: commentText(`Words of ${id}`), cut: false }
  return { id, passage, author, at, ...words, ups: 0, downs: 0, replyCount: 0, ...changes }
}

export function ask(
  id: number,
  passage: PassageView,
  changes: Partial<PromptView> = {},
): PromptView {
  return {
    id,
    passage: { ...passage, kind: 'ask' },
    question: `Question ${id}?`,
    at: '2026-03-01T04:00:00.000Z',
    open: true,
    answers: 0,
    ...changes,
  }
}

export function marginView(
  slips: readonly MarginNoteView[],
  changes: Partial<MarginView> = {},
): MarginView {
  return { revision: 1, open: true, slips, asks: [], count: slips.length, ...changes }
}
