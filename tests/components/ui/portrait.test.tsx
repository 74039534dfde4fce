import { expect, test } from 'vitest'
import { Portrait } from '@/components/ui/portrait.tsx'
import { render, screen } from '@/tests/components/support/page.ts'

test('a portrait is decoration beside a name, and comes from our own store', () => {
  render(<Portrait name="Mina" picture="portrait-1.webp" />)
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByRole('presentation').getAttribute('src')).toBe('/media/portrait-1.webp')
})

test('who has no picture is the first letter of the name, whatever its script', () => {
  const { container } = render(<Portrait name="𐐀mina" picture="" />)
  expect(container.textContent).toBe('𐐀')
  expect(container.querySelector('[aria-hidden=true]')).not.toBeNull()
})
