import { expect, test } from 'vitest'
import { InlineText } from '@/components/article/inline-text.tsx'
import type { Inline, Mark } from '@/lib/text/body/body.ts'
import { render, screen } from '@/tests/components/support/page.ts'

function html(...content: Inline[]): string {
  return render(<InlineText content={content} />).container.innerHTML
}

function text(words: string, ...marks: Mark[]): Inline {
  return { type: 'text', text: words, marks }
}

test('renders every mark as an element', () => {
  const drawn = html(
    text('a', { type: 'bold' }),
    text('b', { type: 'italic' }),
    text('c', { type: 'underline' }),
    text('d', { type: 'strike' }),
    text('e', { type: 'code' }),
    text('f', { type: 'superscript' }),
    text('g', { type: 'subscript' }),
    text('h', { type: 'highlight' }),
    text('i', { type: 'language', attrs: { lang: 'vi' } }),
    { type: 'hardBreak' },
    text('j', { type: 'link', attrs: { href: '/about', title: 'Us' } }),
  )
  expect(drawn).toBe(
    '<strong>a</strong><em>b</em><u>c</u><s>d</s><code>e</code><sup>f</sup><sub>g</sub>' +
      '<mark class="highlight">h</mark><span lang="vi">i</span><br>' +
      '<a href="/about" title="Us">j</a>',
  )
})

test('keeps a link with a bold word as one link', () => {
  const link: Mark = { type: 'link', attrs: { href: 'https://example.org/' } }
  html(text('read ', link), text('all', { type: 'bold' }, link), text(' of it', link))
  expect(screen.getByRole('link').innerHTML).toBe('read <strong>all</strong> of it')
})

test('keeps two adjacent links apart', () => {
  const to = (href: string): Mark => ({ type: 'link', attrs: { href } })
  html(text('one', to('/1')), text('two', to('/2')))
  expect(screen.getAllByRole('link')).toHaveLength(2)
})

test('escapes markup in text', () => {
  expect(html({ type: 'text', text: '<script>alert(1)</script>' })).toContain('&lt;script&gt;')
})
