import { afterEach, expect, test, vi } from 'vitest'
import { NoteRedirect } from '@/components/article/history/note-elsewhere.tsx'
import { render } from '@/tests/components/support/page.ts'

afterEach(() => {
  vi.restoreAllMocks()
  location.hash = ''
})

function arriveAt(hash: string) {
  location.hash = hash
  const replace = vi.spyOn(location, 'replace').mockImplementation(() => {})
  render(
    <>
      <p id="note-12">A note in the margin</p>
      <NoteRedirect />
    </>,
  )
  return replace
}

test('a fragment of a note that isn’t in the margin redirects to the note', () => {
  expect(arriveAt('#note-13')).toHaveBeenCalledWith('/comment/13')
})

test.each(['#note-12', '#comments', '#note-x', ''])('%s doesn’t redirect', (hash) => {
  expect(arriveAt(hash)).not.toHaveBeenCalled()
})
