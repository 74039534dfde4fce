import { afterEach, expect, test } from 'vitest'
import { Share } from '@/components/article/share.tsx'
import { markup, render, screen, userEvent } from '@/tests/components/support/page.ts'

const URL = 'https://courier.example/article/x'
const story = <Share headline="Mekong & dams" url={URL} />

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share')
})

/** Stubs navigator.share and navigator.clipboard. */
function browserOffers(offer: 'clipboard' | 'share', value: unknown) {
  Object.defineProperty(navigator, offer, { value, configurable: true })
}

test('without scripts there is only the mail link', () => {
  const html = markup(story)
  expect(html).toContain('mailto:?subject=Mekong%20%26%20dams&amp;body=https%3A%2F%2Fcourier')
  expect(html).not.toContain('<button')
})

test('copies the link and confirms it', async () => {
  const reader = userEvent.setup()
  render(story)
  await reader.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(await navigator.clipboard.readText()).toBe(URL)
  expect(screen.getByRole('status').textContent).toBe('Link copied')
})

test('shows the link for manual copying if the browser refuses', async () => {
  const reader = userEvent.setup()
  browserOffers('clipboard', { writeText: () => Promise.reject(new Error('denied')) })
  render(story)
  await reader.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(screen.getByRole('status').textContent).toContain(URL)
})

test('opens the system’s share sheet if there is one', async () => {
  const reader = userEvent.setup()
  const shared: unknown[] = []
  browserOffers('share', (data: unknown) => Promise.resolve(shared.push(data)))
  render(story)
  await reader.click(screen.getByRole('button', { name: 'Share …' }))
  expect(shared).toEqual([{ title: 'Mekong & dams', url: URL }])
})

test('hides the share button if there is no share sheet', () => {
  render(story)
  expect(screen.queryByRole('button', { name: 'Share …' })).toBeNull()
})
