import { describe, expect, test } from 'vitest'
import { Body } from '@/components/article/body.tsx'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import type { ArticleCard } from '@/lib/newsroom/articles/article.ts'
import type { Block } from '@/lib/text/body/body.ts'
import { render, screen, within } from '@/tests/components/support/page.ts'
import {
  body,
  card,
  heading,
  id,
  paragraph,
  picture,
  words,
} from '@/tests/components/support/samples.ts'

function show(blocks: Block[], keepReading: Record<string, ArticleCard> = {}) {
  return render(
    <Body speech={speechIn('en')} body={body(...blocks)} language="en" keepReading={keepReading} />,
  )
}

describe('each block of a body', () => {
  test('has its id, so that notes can find it', () => {
    const blocks = [paragraph('One.'), heading('Two'), paragraph('Three.')]
    const { container } = show(blocks)
    const drawn = [...container.querySelectorAll('[data-block]')]
    expect(drawn.map((element) => element.getAttribute('data-block'))).toEqual(
      blocks.map((block) => block.attrs.id),
    )
  })

  test('renders nothing visible for an empty paragraph', () => {
    const { container } = show([{ type: 'paragraph', attrs: { id: id() } }])
    expect(container.querySelector('p')).toBeNull()
  })

  test('sets dir=rtl on an Arabic paragraph', () => {
    show([paragraph('مرحبا بالعالم')])
    expect(screen.getByText('مرحبا بالعالم').getAttribute('dir')).toBe('rtl')
  })

  test('sets lang on a Thai paragraph in an English story, and on no other', () => {
    show([paragraph('ตลาดน้ำเปิดเช้า'), paragraph('The market opens early.')])
    expect(screen.getByText('ตลาดน้ำเปิดเช้า').getAttribute('lang')).toBe('th')
    expect(screen.getByText('The market opens early.').getAttribute('lang')).toBeNull()
  })

  test('aligns a paragraph as the editors chose', () => {
    show([{ type: 'paragraph', attrs: { id: id(), align: 'center' }, content: words('Centred') }])
    expect(screen.getByText('Centred').className).toBe('align-center')
  })

  test('gives every heading an anchor, with unique ids for equal texts', () => {
    show([heading('What Pyongyang wants'), heading('What Pyongyang wants'), heading('More', 3)])
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toEqual(['#what-pyongyang-wants', '#what-pyongyang-wants-2', '#more-2'])
    expect(screen.getByRole('heading', { level: 3 }).id).toBe('more-2')
    expect(screen.getByRole('link', { name: 'Link to “More”' })).toBeDefined()
  })

  test('renders lists, and starts numbered ones at their start number', () => {
    const item = (text: string) => ({
      type: 'listItem' as const,
      attrs: { id: id() },
      content: [paragraph(text)],
    })
    show([
      { type: 'bulletList', attrs: { id: id() }, content: [item('Fighter aircraft')] },
      {
        type: 'orderedList',
        attrs: { id: id(), start: 4 },
        content: [item('Fourth'), item('Fifth')],
      },
    ])
    const [bullets, numbers] = screen.getAllByRole('list')
    expect(bullets?.textContent).toBe('Fighter aircraft')
    expect(numbers?.getAttribute('start')).toBe('4')
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
  })

  test('names the source of a quote', () => {
    const attrs = { id: id(), cite: 'A port official' }
    show([{ type: 'blockquote', attrs, content: [paragraph('We counted them.')] }])
    expect(screen.getByRole('figure').textContent).toBe('We counted them.A port official')
    expect(screen.getByRole('blockquote').textContent).toBe('We counted them.')
  })

  test('renders a picture with alt text, caption and reserved space', () => {
    show([{ type: 'picture', attrs: { id: id(), ...picture } }])
    const image = screen.getByRole('img', { name: 'The coast from Najin to Dunay' })
    expect(image.getAttribute('width')).toBe('1600')
    expect(image.getAttribute('loading')).toBe('lazy')
    expect(screen.getByText('Map: The Straits Courier')).toBeDefined()
  })

  test('offers a photograph in several sizes', () => {
    show([{ type: 'picture', attrs: { id: id(), ...picture, format: 'webp' } }])
    expect(screen.getByRole('img').getAttribute('srcset')).toContain('-480.webp 480w')
  })

  test('shows the description of a picture without a file', () => {
    show([{ type: 'picture', attrs: { id: id(), ...picture, key: '', format: '' } }])
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByText('Picture not available')).toBeDefined()
    expect(screen.getByText('The coast from Najin to Dunay')).toBeDefined()
    expect(screen.getByText(/The route that officials/)).toBeDefined()
  })

  test('names a linked picture without alt text', () => {
    const attrs = { id: id(), ...picture, alt: '', href: 'https://example.org/' }
    show([{ type: 'picture', attrs }])
    expect(screen.getByRole('link', { name: 'Open the picture' })).toBeDefined()
  })

  test('renders an embed as an external link, never as an iframe', () => {
    const attrs = {
      id: id(),
      url: 'https://www.example.org/v?1',
      title: 'The gauges',
      provider: 'Ex',
    }
    const { container } = show([{ type: 'embed', attrs }])
    const link = screen.getByRole('link', { name: 'The gauges' })
    expect(link.getAttribute('rel')).toBe('noopener')
    expect(screen.getByText('Ex · example.org')).toBeDefined()
    expect(container.querySelector('iframe')).toBeNull()
  })

  test('puts a table into a scroll container that the keyboard can reach', () => {
    const cell = (type: 'tableCell' | 'tableHeader', text: string) => ({
      type,
      attrs: { id: id() },
      content: [paragraph(text)],
    })
    const row = (...cells: ReturnType<typeof cell>[]) => ({
      type: 'tableRow' as const,
      attrs: { id: id() },
      content: cells,
    })
    const rows = [
      row(cell('tableHeader', 'Port'), cell('tableHeader', 'Ships')),
      row(cell('tableHeader', 'Najin'), cell('tableCell', '12')),
    ]
    show([{ type: 'table', attrs: { id: id(), caption: 'Calls at port' }, content: rows }])
    const frame = screen.getByRole('region', { name: 'Calls at port' })
    expect(frame.tabIndex).toBe(0)
    expect(within(frame).getByRole('columnheader', { name: 'Ships' })).toBeDefined()
    expect(within(frame).getByRole('rowheader', { name: 'Najin' })).toBeDefined()
    expect(within(frame).getByRole('cell', { name: '12' })).toBeDefined()
  })

  test('keeps the line breaks of code', () => {
    const attrs = { id: id(), language: 'js' }
    show([{ type: 'codeBlock', attrs, content: words('let a = 1\n  a += 1') }])
    const frame = screen.getByRole('region', { name: 'Code, js' })
    expect(frame.textContent).toBe('let a = 1\n  a += 1')
  })

  test('renders a horizontal rule', () => {
    show([{ type: 'horizontalRule', attrs: { id: id() } }])
    expect(screen.getByRole('separator')).toBeDefined()
  })

  test('labels unsupported content and keeps its text', () => {
    const attrs = { id: id(), what: 'wp:buttons' }
    show([{ type: 'foreign', attrs, content: words('Buy now') }])
    expect(screen.getByRole('note').textContent).toBe('Not carried over: wp:buttonsBuy now')
  })
})

describe('Keep reading', () => {
  const block: Block = { type: 'keepReading', attrs: { id: id(), slug: 'panel' } }

  test('shows the story that the editors chose', () => {
    show([block], { panel: card('panel', { headline: 'Sanctions panel loses its mandate' }) })
    const link = screen.getByRole('link', { name: 'Sanctions panel loses its mandate' })
    expect(link.getAttribute('href')).toBe('/article/panel')
  })

  test('renders nothing for a story that isn’t public', () => {
    const { container } = show([block, { ...block, attrs: { id: id(), slug: 'constructor' } }])
    expect(container.textContent).toBe('')
  })
})
