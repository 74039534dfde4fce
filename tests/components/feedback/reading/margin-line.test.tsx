import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { startNoteEnhancements } from '@/components/feedback/reading/comforts.ts'
import { MarginLine } from '@/components/feedback/reading/margin-line.tsx'
import { HIDDEN_KEY, RememberedChoice } from '@/components/feedback/reading/remembered-choice.tsx'
import type { MarginView } from '@/lib/conversation/margin/margin-note.ts'
import { CATALOGUES } from '@/lib/i18n/catalogues.ts'
import { speechOf } from '@/lib/i18n/speech.ts'
import { marginView, passageIn, slip } from '@/tests/components/feedback/reading/notes.ts'
import { render, screen, userEvent } from '@/tests/components/support/page.ts'
import { body, paragraph } from '@/tests/components/support/samples.ts'

const note = slip(1, passageIn(body(paragraph('The ferry left.')), 'ferry'))

function show(changes: Partial<MarginView> = {}) {
  return render(<MarginLine margin={marginView([note], changes)} slug="a-ferry" />)
}

/** Runs the page's inline script. */
function openPage(): void {
  const page = document.createElement('div')
  page.innerHTML = renderToString(<RememberedChoice />)
  new Function(page.textContent ?? '')()
}

let leaving = new AbortController()

afterEach(() => {
  leaving.abort()
  leaving = new AbortController()
  delete document.documentElement.dataset.notes
  vi.unstubAllGlobals()
})

describe('the line under a text', () => {
  test('shows the number of notes and links to all of them', () => {
    show({ count: 12 })
    expect(screen.getByText('12 notes in the margin')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Inline feedback' }).getAttribute('href')).toBe(
      '/article/a-ferry?comments=inline#comments',
    )
    expect(screen.queryByText(/closed/)).toBeNull()
  })

  test('says that feedback is closed', () => {
    show({ open: false })
    expect(screen.getByText('Feedback on this article is closed')).toBeDefined()
  })

  test('is omitted without notes', () => {
    const { container } = show({ slips: [], count: 0 })
    expect(container.textContent).toBe('')
  })

  test('has no hide option if all notes are on removed passages', () => {
    show({ slips: [], count: 2 })
    expect(screen.getByText('2 notes in the margin')).toBeDefined()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})

describe('hiding notes', () => {
  const box = () =>
    screen.getByRole<HTMLInputElement>('checkbox', { name: 'Hide notes in the text' })

  test('also applies to the next story', async () => {
    show()
    startNoteEnhancements(leaving.signal, speechOf('en', CATALOGUES.en.giving))
    await userEvent.setup().click(box())
    openPage()
    expect(document.documentElement.dataset.notes).toBe('hidden')
  })

  test('ticks the box, and unticking it shows them again', async () => {
    localStorage.setItem(HIDDEN_KEY, '1')
    openPage()
    show()
    startNoteEnhancements(leaving.signal, speechOf('en', CATALOGUES.en.giving))
    expect(box().checked).toBe(true)
    await userEvent.setup().click(box())
    expect(document.documentElement.dataset.notes).toBeUndefined()
    openPage()
    expect(document.documentElement.dataset.notes).toBeUndefined()
  })

  test('works on this page without storage', async () => {
    vi.stubGlobal('localStorage', undefined)
    openPage()
    show()
    startNoteEnhancements(leaving.signal, speechOf('en', CATALOGUES.en.giving))
    await userEvent.setup().click(box())
    expect(box().checked).toBe(true)
  })

  test('is noticed by a script that loads later', async () => {
    show()
    await userEvent.setup().click(box())
    startNoteEnhancements(leaving.signal, speechOf('en', CATALOGUES.en.giving))
    openPage()
    expect(document.documentElement.dataset.notes).toBe('hidden')
  })
})
