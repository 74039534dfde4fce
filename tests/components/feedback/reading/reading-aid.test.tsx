import { afterEach, describe, expect, test, vi } from 'vitest'
import { NoteEnhancements } from '@/components/feedback/reading/reading-aid.tsx'
import { cleanupPage, render, screen, userEvent } from '@/tests/components/support/page.ts'

afterEach(() => history.replaceState(null, '', '/'))

function show(load = vi.fn<() => Promise<(leave: AbortSignal) => void>>(async () => () => {})) {
  render(
    <>
      <a className="passage" href="#note-1">
        ferry
      </a>
      <a href="/other">elsewhere</a>
      <NoteEnhancements load={load} />
    </>,
  )
  return { load, user: userEvent.setup() }
}

describe('the enhancements for notes', () => {
  test('aren’t loaded for a reader who only reads', async () => {
    const { load, user } = show()
    await user.hover(screen.getByRole('link', { name: 'elsewhere' }))
    expect(load).not.toHaveBeenCalled()
  })

  test('are loaded once, on the first interaction with a note', async () => {
    const { load, user } = show()
    await user.hover(screen.getByRole('link', { name: 'ferry' }))
    await user.click(screen.getByRole('link', { name: 'ferry' }))
    expect(load).toHaveBeenCalledOnce()
  })

  test('are loaded on keyboard focus', async () => {
    const { load, user } = show()
    await user.tab()
    expect(load).toHaveBeenCalledOnce()
  })

  test('are loaded immediately if the fragment names a note', () => {
    history.replaceState(null, '', '#note-1')
    expect(show().load).toHaveBeenCalledOnce()
  })

  test('are loaded immediately for a reader who has hidden notes', () => {
    document.documentElement.dataset.notes = 'hidden'
    expect(show().load).toHaveBeenCalledOnce()
    delete document.documentElement.dataset.notes
  })

  test('are retried after a failure', async () => {
    const load = vi.fn(async () => () => {})
    load.mockRejectedValueOnce(new Error('offline'))
    const { user } = show(load)
    await user.hover(screen.getByRole('link', { name: 'ferry' }))
    await user.hover(screen.getByRole('link', { name: 'elsewhere' }))
    await user.hover(screen.getByRole('link', { name: 'ferry' }))
    expect(load).toHaveBeenCalledTimes(2)
  })

  test('stop when the page unmounts', async () => {
    const start = vi.fn<(leave: AbortSignal) => void>()
    const { user } = show(vi.fn(async () => start))
    await user.hover(screen.getByRole('link', { name: 'ferry' }))
    expect(start.mock.lastCall?.[0].aborted).toBe(false)
    cleanupPage()
    expect(start.mock.lastCall?.[0].aborted).toBe(true)
  })
})
