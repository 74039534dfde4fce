import { expect, test } from 'vitest'
import { ReadIn } from '@/components/article/read-in.tsx'
import { render, screen } from '@/tests/components/support/page.ts'

test('links to translations, each named in its own language', () => {
  render(
    <ReadIn
      translations={[
        { id: 2, slug: 'feri', language: 'id' },
        { id: 3, slug: 'rueafeeri', language: 'th' },
      ]}
    />,
  )
  expect(screen.getByRole('navigation', { name: 'Read this in' })).toBeDefined()
  const thai = screen.getByRole('link', { name: 'ไทย' })
  expect(thai.getAttribute('href')).toBe('/article/rueafeeri')
  expect(thai.getAttribute('hreflang')).toBe('th')
  expect(thai.getAttribute('lang')).toBe('th')
  expect(screen.getByRole('link', { name: 'Bahasa Indonesia' })).toBeDefined()
})

test('renders nothing for a story without translations', () => {
  const { container } = render(<ReadIn translations={[]} />)
  expect(container.textContent).toBe('')
})
