import { expect, test } from 'vitest'
import { Portrait } from '@/components/ui/portrait.tsx'
import { render, screen } from '@/tests/components/support/page.ts'

test('a portrait has empty alt text and is served from our own store', () => {
  render(<Portrait name="Mina" picture="portrait-1.webp" />)
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByRole('presentation').getAttribute('src')).toBe('/media/portrait-1.webp')
})

test('a user without a picture gets the first letter of the name, in any script', () => {
  const { container } = render(<Portrait name="𐐀mina" picture="" />)
  expect(container.textContent).toBe('𐐀')
  expect(container.querySelector('[aria-hidden=true]')).not.toBeNull()
})
