import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import GlobalError from '@/app/global-error.tsx'

test('what replaces even the layout brings its own words', () => {
  const html = renderToStaticMarkup(<GlobalError />)
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('This page could not be printed')
  expect(html).toContain('Try again')
})
