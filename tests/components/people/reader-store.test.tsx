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

test('without a session nothing is asked', async () => {
  const asked = network()
  page()
  await act(reloadReader)
  expect(asked).toEqual([])
  expect(screen.getByText('nobody')).toBeDefined()
})

test('with one, all parts of the page hear of the reader', async () => {
  render(
    <>
      <Name />
      <Name />
    </>,
  )
  await signIn(readerState())
  expect(screen.getAllByText('Mara')).toHaveLength(2)
})

test('on an article, what belongs to it is asked too', async () => {
  render(
    <div data-article="3">
      <Name />
    </div>,
  )
  await signIn(null)
  const asked = await signIn(readerState())
  expect(asked).toEqual(['/api/reader?article=3'])
})

test('what could not be asked leaves what is known', async () => {
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

test('what was unread when the page was opened stays so on it', async () => {
  render(
    <div data-article="3">
      <Since />
    </div>,
  )
  await signIn(readerState({ unreadSince: '2026-01-01T00:00:00.000Z' }))
  await signIn(readerState({ unreadSince: '2026-03-01T00:00:00.000Z' }))
  expect(screen.getByText('2026-01-01T00:00:00.000Z')).toBeDefined()
})

test('a visit is noted once, when the comments come into view', async () => {
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
