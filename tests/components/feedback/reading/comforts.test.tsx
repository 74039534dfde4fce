import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Body } from '@/components/article/body.tsx'
import { startNoteEnhancements } from '@/components/feedback/reading/comforts.ts'
import { CATALOGUES, speechIn } from '@/lib/i18n/catalogues.ts'
import { speechOf } from '@/lib/i18n/speech.ts'
import { marginView, passageIn, place, slip } from '@/tests/components/feedback/reading/notes.ts'
import { act, render, screen, userEvent, waitFor } from '@/tests/components/support/page.ts'
import { body, paragraph } from '@/tests/components/support/samples.ts'

const text = body(
  paragraph('The ferry left the northern pier at dawn.'),
  paragraph('Nobody counted who was aboard.'),
)

let leaving = new AbortController()

beforeEach(() => {
  history.replaceState(null, '', '/')
  const slips = [
    slip(1, passageIn(text, 'left the northern')),
    slip(2, passageIn(text, 'northern pier')),
    slip(3, passageIn(text, 'Nobody')),
  ]
  const margin = { view: marginView(slips, { open: false }), place }
  render(
    <Body speech={speechIn('en')} body={text} language="en" keepReading={{}} margin={margin} />,
  )
  leaving = new AbortController()
  startNoteEnhancements(leaving.signal, speechOf('en', CATALOGUES.en.giving))
})

afterEach(() => {
  leaving.abort()
  history.replaceState(null, '', '/')
})

const link = (name: string) => screen.getByRole('link', { name })
const note = (id: number) => document.getElementById(`note-${id}`)
const tied = () => [...document.querySelectorAll('[data-tied]')]

/** Sets the fragment and waits for hashchange. */
async function follow(hash: string): Promise<void> {
  const heard = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true })
  })
  location.hash = hash
  await act(() => heard)
}

describe('a slip and its passage', () => {
  test('are highlighted by hovering the passage: all its slips', async () => {
    await userEvent.setup().hover(link('northern'))
    expect(tied()).toEqual(expect.arrayContaining([note(1), note(2), link('northern')]))
    expect(tied()).toHaveLength(3)
  })

  test('are highlighted by hovering the slip: all parts of its passage', async () => {
    await userEvent.setup().hover(screen.getByText('Words of 2'))
    expect(tied()).toEqual([link('northern'), link('pier (2 notes)'), note(2)].sort(inPage))
  })

  test('are highlighted by focus', async () => {
    await act(() => link('Nobody (1 note)').focus())
    expect(tied()).toContain(note(3))
  })

  test('lose the highlight when the pointer leaves', async () => {
    const user = userEvent.setup()
    await user.hover(link('northern'))
    await user.hover(document.body)
    expect(tied()).toEqual([])
  })
})

describe('a slip in the URL’s fragment', () => {
  test('gets focus, and returns it to its passage when closed', async () => {
    await follow('#note-2')
    expect(document.activeElement).toBe(note(2))
    await follow('#closed')
    expect(document.activeElement).toBe(link('pier (2 notes)').previousElementSibling)
  })

  test('is closed by Escape inside it', async () => {
    await follow('#note-3')
    await userEvent.setup().keyboard('{Escape}')
    await waitFor(() => expect(location.hash).toBe('#closed'))
  })

  test('is highlighted with its passage regardless of the pointer', async () => {
    await follow('#note-3')
    await userEvent.setup().hover(document.body)
    expect(tied()).toEqual([note(3), link('Nobody (1 note)')].sort(inPage))
  })

  test('stays open on Escape elsewhere on the page', async () => {
    await follow('#note-3')
    await act(() => link('northern').focus())
    await userEvent.setup().keyboard('{Escape}')
    expect(location.hash).toBe('#note-3')
  })
})

describe('a slip shown as a sheet', () => {
  const sheet = async (id: number) => {
    const element = note(id)
    if (element) element.style.position = 'fixed'
    await follow(`#note-${id}`)
    return element
  }

  /** Simulates a vertical swipe on an element. */
  const swipe = (element: Element | null, from: number, to: number) => {
    const touch = (name: string, clientY: number) => {
      const at = { touches: [{ clientY }], changedTouches: [{ clientY }] }
      element?.dispatchEvent(Object.assign(new Event(name, { bubbles: true }), at))
    }
    touch('touchstart', from)
    touch('touchmove', to)
    touch('touchend', to)
  }

  test('is closed by swiping down', async () => {
    swipe(await sheet(3), 500, 620)
    await waitFor(() => expect(location.hash).toBe('#closed'))
  })

  test('stays open after a short swipe, in its place', async () => {
    const element = await sheet(3)
    swipe(element, 500, 540)
    expect(location.hash).toBe('#note-3')
    expect(element?.style.translate).toBe('')
  })

  test('is closed by Escape regardless of focus', async () => {
    await sheet(3)
    await act(() => link('northern').focus())
    await userEvent.setup().keyboard('{Escape}')
    await waitFor(() => expect(location.hash).toBe('#closed'))
  })

  test('has previous and next buttons', async () => {
    await sheet(3)
    expect(screen.getByText('3 of 3', { exact: false })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Next note' }).hasAttribute('disabled')).toBe(true)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Previous note' }))
    await waitFor(() => expect(location.hash).toBe('#note-2'))
  })
})

function inPage(a: Element | null, b: Element | null): number {
  return a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}
