import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { PrintedHtml } from '@/components/article/imprint.tsx'
import { Printed } from '@/components/article/printed.tsx'
import { render } from '@/tests/components/support/page.ts'

afterEach(() => {
  globalThis.sheetsInPrint = undefined
})

test('server HTML contains the printed content', () => {
  const html = renderToString(
    <Printed name="body-1">
      <p>Words.</p>
    </Printed>,
  )
  expect(html).toBe('<div id="body-1"><p>Words.</p></div>')
})

test('hydration leaves the server’s HTML alone', () => {
  const page = document.createElement('div')
  page.innerHTML = '<div id="body-1"><p>Words.</p></div>'
  document.body.append(page)
  const words = page.querySelector('p')
  render(<PrintedHtml name="body-1" sheet={1} />, { container: page, hydrate: true })
  expect(page.querySelector('p')).toBe(words)
  expect(page.innerHTML).toBe('<div id="body-1"><p>Words.</p></div>')
  page.remove()
})

test('a client re-render produces the same HTML', () => {
  const page = document.createElement('div')
  page.innerHTML = '<div id="body-1"><p>Words.</p></div>'
  document.body.append(page)
  const { container } = render(<PrintedHtml name="body-1" sheet={1} />)
  expect(container.innerHTML).toBe('<div id="body-1"><p>Words.</p></div>')
  page.remove()
})

test('two renderings of one page never mix up their content', () => {
  const old = Printed({ name: 'body-1', children: <p>Old words.</p> })
  const young = Printed({ name: 'body-1', children: <p>New words.</p> })
  expect(renderToString(young)).toContain('New words.')
  expect(renderToString(old)).toContain('Old words.')
})
