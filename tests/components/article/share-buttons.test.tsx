import { afterEach, expect, test } from 'vitest'
import { Share } from '@/components/article/share.tsx'
import { markup, render, screen, userEvent } from '@/tests/components/support/page.ts'

const URL = 'https://courier.example/article/x'
const story = <Share headline="Mekong & dams" url={URL} />

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share')
})

/** What this browser offers; `share` and `clipboard` are the browser's, not ours. */
function browserOffers(offer: 'clipboard' | 'share', value: unknown) {
  Object.defineProperty(navigator, offer, { value, configurable: true })
}

test('without scripts a reader shares by mail, and sees no button that does nothing', () => {
  const html = markup(story)
  expect(html).toContain('mailto:?subject=Mekong%20%26%20dams&amp;body=https%3A%2F%2Fcourier')
  expect(html).not.toContain('<button')
})

test('a reader copies the link and is told so', async () => {
  const reader = userEvent.setup()
  render(story)
  await reader.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(await navigator.clipboard.readText()).toBe(URL)
  expect(screen.getByRole('status').textContent).toBe('Link copied')
})

test('a reader whose browser refuses is given the link to copy by hand', async () => {
  const reader = userEvent.setup()
  browserOffers('clipboard', { writeText: () => Promise.reject(new Error('denied')) })
  render(story)
  await reader.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(screen.getByRole('status').textContent).toContain(URL)
})

test('where the system has a share sheet, a reader opens it', async () => {
  const reader = userEvent.setup()
  const shared: unknown[] = []
  browserOffers('share', (data: unknown) => Promise.resolve(shared.push(data)))
  render(story)
  await reader.click(screen.getByRole('button', { name: 'Share …' }))
  expect(shared).toEqual([{ title: 'Mekong & dams', url: URL }])
})

test('where it has none, no button offers it', () => {
  render(story)
  expect(screen.queryByRole('button', { name: 'Share …' })).toBeNull()
})
