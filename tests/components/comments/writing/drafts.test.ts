import { expect, test } from 'vitest'
import {
  type DraftStorage,
  dropDraft,
  getDraftKey,
  keepDraft,
  readDraft,
} from '@/components/comments/writing/drafts.ts'
import { mergeDraft } from '@/components/comments/writing/use-words.ts'

function drawer(): DraftStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, words) => void kept.set(key, words),
    removeItem: (key) => void kept.delete(key),
  }
}

const REFUSED: DraftStorage = {
  getItem: () => {
    throw new DOMException('refused')
  },
  setItem: () => {
    throw new DOMException('full')
  },
  removeItem: () => {
    throw new DOMException('refused')
  },
}

test('drafts are stored by article and parent comment', () => {
  const own = drawer()
  keepDraft(own, getDraftKey(3, 0), 'On the story')
  keepDraft(own, getDraftKey(3, 12), 'To a reader')
  expect(readDraft(own, getDraftKey(3, 0))).toBe('On the story')
  expect(readDraft(own, getDraftKey(3, 12))).toBe('To a reader')
  expect(readDraft(own, getDraftKey(4, 0))).toBe('')
})

test('an empty form in another tab doesn’t delete a draft', () => {
  const own = drawer()
  keepDraft(own, getDraftKey(3, 0), 'Long thoughts')
  keepDraft(own, getDraftKey(3, 0), '  \n')
  expect(readDraft(own, getDraftKey(3, 0))).toBe('Long thoughts')
})

test('only posting or discarding deletes a draft', () => {
  const own = drawer()
  keepDraft(own, getDraftKey(3, 0), 'Long thoughts')
  dropDraft(own, getDraftKey(3, 0))
  expect(own.kept.size).toBe(0)
})

test('unavailable storage is ignored', () => {
  for (const none of [null, REFUSED]) {
    keepDraft(none, 'draft 3 0', 'words')
    dropDraft(none, 'draft 3 0')
    expect(readDraft(none, 'draft 3 0')).toBe('')
  }
})

test('a draft goes into an empty form, before a new quotation, and never over typed text', () => {
  expect(mergeDraft('', 'Half a')).toBe('Half a')
  expect(mergeDraft('> Their words\n\n', 'Half a')).toBe('Half a\n\n> Their words\n\n')
  expect(mergeDraft('> Their words\n\n', '> Their words\n\nHalf a')).toBe('> Their words\n\nHalf a')
  expect(mergeDraft('Typed before the script came', 'Half a')).toBe('Typed before the script came')
  expect(mergeDraft('Words', '')).toBe('Words')
})
