import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reloadReader, useReader } from '@/components/people/reader-store.ts'
import { network, signIn } from '@/tests/components/support/conversation.tsx'
import { act, render, screen } from '@/tests/components/support/page.ts'
import { readerState } from '@/tests/components/support/samples.ts'

beforeEach(() => signIn(null))
afterEach(async () => {
  await signIn(null)
  vi.unstubAllGlobals()
})

function Name() {
  return <p>{useReader()?.me?.name ?? 'nobody'}</p>
}
function Since() {
  return <p>{useReader()?.article?.unreadSince}</p>
}
const page = () => render(<Name />)

test('sends no request without a session', async () => {
  const asked = network()
  page()
  await act(reloadReader)
  expect(asked).toEqual([])
  expect(screen.getByText('nobody')).toBeDefined()
})

test('shares one response with all components', async () => {
  render(
    <>
      <Name />
      <Name />
    </>,
  )
  await signIn(readerState())
  expect(screen.getAllByText('Mara')).toHaveLength(2)
})

test('requests the article’s data on an article', async () => {
  render(
    <div data-article="3">
      <Name />
    </div>,
  )
  await signIn(null)
  const asked = await signIn(readerState())
  expect(asked).toEqual(['/api/reader?article=3'])
})

test('keeps the last state if a request fails', async () => {
  render(
    <div data-article="3">
      <Name />
    </div>,
  )
  await signIn(readerState())
  network()
  await act(reloadReader)
  expect(screen.getByText('Mara')).toBeDefined()
})

test('keeps comments unread that were unread when the page was opened', async () => {
  render(
    <div data-article="3">
      <Since />
    </div>,
  )
  await signIn(readerState({ unreadSince: '2026-01-01T00:00:00.000Z' }))
  await signIn(readerState({ unreadSince: '2026-03-01T00:00:00.000Z' }))
  expect(screen.getByText('2026-01-01T00:00:00.000Z')).toBeDefined()
})

test('records a visit once, when the comments come into view', async () => {
  let look = (_: { isIntersecting: boolean }[]) => {}
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(then: typeof look) {
        look = then
      }
      observe() {}
      disconnect() {}
    },
  )
  render(
    <section id="comments" data-article="3">
      <Name />
    </section>,
  )
  await signIn(readerState())
  const asked = network()
  look([{ isIntersecting: false }])
  expect(asked).toEqual([])
  await act(async () => look([{ isIntersecting: true }]))
  expect(asked).toEqual(['/api/seen'])
})
