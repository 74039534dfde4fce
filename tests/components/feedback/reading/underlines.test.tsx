import { describe, expect, test } from 'vitest'
import { Body } from '@/components/article/body.tsx'
import type { MarginEntry } from '@/components/feedback/reading/anchors.ts'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import type { Block } from '@/lib/text/body/body.ts'
import {
  ask,
  marginView,
  passageIn,
  place,
  slip,
} from '@/tests/components/feedback/reading/notes.ts'
import { render, screen } from '@/tests/components/support/page.ts'
import { body, heading, id, paragraph, words } from '@/tests/components/support/samples.ts'

/** Renders a body with a note (number 1, 2 …) on each of the quotes. */
function show(blocks: Block[], quotes: readonly string[], kind: 'note' | 'correction' = 'note') {
  const tree = body(...blocks)
  const slips = quotes.map((quote, at) => slip(at + 1, passageIn(tree, quote, { kind })))
  return draw(tree, slips)
}

function draw(tree: ReturnType<typeof body>, slips: MarginEntry[]) {
  const view = marginView(
    slips.filter((entry) => 'author' in entry),
    {
      asks: slips.filter((entry) => 'question' in entry),
      open: false,
    },
  )
  return render(
    <Body
      speech={speechIn('en')}
      body={tree}
      language="en"
      keepReading={{}}
      margin={{ view, place }}
    />,
  )
}

const link = (name: string) => screen.getByRole('link', { name })

describe('a passage with notes', () => {
  test('links to the first slip and announces the number of notes', () => {
    show([paragraph('The ferry left at dawn.')], ['ferry left', 'ferry left'])
    const passage = link('ferry left (2 notes)')
    expect(passage.getAttribute('href')).toBe('#note-1')
    expect(passage.id).toBe('passage-1')
    expect(document.getElementById('passage-2')?.closest('a')).toBe(passage)
  })

  test('keeps marks inside it', () => {
    const marked: Block = {
      type: 'paragraph',
      attrs: { id: id() },
      content: [
        { type: 'text', text: 'They ' },
        { type: 'text', text: 'flatly denied', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' that arms were aboard.' },
      ],
    }
    const { container } = show([marked], ['denied that'])
    expect(link('denied that (1 note)').innerHTML).toContain('<strong>denied</strong> that')
    expect(container.querySelector('[data-block]')?.innerHTML).toMatch(
      /^They <strong>flatly <\/strong><a/,
    )
  })

  test('is split where another starts, and announced once at the end', () => {
    show([paragraph('The ferry left at dawn.')], ['ferry left', 'left at'])
    expect(link('ferry').getAttribute('href')).toBe('#note-1')
    expect(link('left').getAttribute('href')).toBe('#note-1')
    expect(link('at (2 notes)').getAttribute('href')).toBe('#note-2')
  })

  test('inside an author’s link keeps the link whole, followed by a link to the notes', () => {
    const linked: Block = {
      type: 'paragraph',
      attrs: { id: id() },
      content: [
        { type: 'text', text: 'See ' },
        {
          type: 'text',
          text: 'its own account',
          marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }],
        },
        { type: 'text', text: ' of it.' },
      ],
    }
    show([linked], ['own'])
    expect(link('its own account').innerHTML).toBe(
      'its <mark class="passage" id="passage-1">own</mark> account',
    )
    expect(link('(1 note)').getAttribute('href')).toBe('#note-1')
  })

  test('that extends beyond a link is one part in several elements', () => {
    const linked: Block = {
      type: 'paragraph',
      attrs: { id: id() },
      content: [
        { type: 'text', text: 'See ' },
        { type: 'text', text: 'it', marks: [{ type: 'link', attrs: { href: '/about' } }] },
        { type: 'text', text: ' there.' },
      ],
    }
    const { container } = show([linked], ['See it there'])
    const pieces = [...container.querySelectorAll('.passage')]
    expect(pieces.map((piece) => [piece.tagName, piece.hasAttribute('data-on')])).toEqual([
      ['A', false],
      ['MARK', true],
      ['A', true],
    ])
    expect(link('there (1 note)')).toBeDefined()
    expect(screen.queryByRole('link', { name: '(1 note)' })).toBeNull()
  })

  test('works in headings, code, lists and unsupported content', () => {
    show(
      [
        heading('What it carried'),
        { type: 'codeBlock', attrs: { id: id() }, content: words('const ships = 4') },
        {
          type: 'bulletList',
          attrs: { id: id() },
          content: [{ type: 'listItem', attrs: { id: id() }, content: [paragraph('Two tugs')] }],
        },
        { type: 'foreign', attrs: { id: id(), what: 'wp:x' }, content: words('Buy now') },
      ],
      ['carried', 'ships = 4', 'tugs', 'Buy'],
    )
    for (const said of ['carried', 'ships = 4', 'tugs', 'Buy']) {
      expect(link(`${said} (1 note)`)).toBeDefined()
    }
  })

  test('with a part that is only a space has no unnamed link', () => {
    show([paragraph('The ferry left at dawn.')], ['ferry ', ' left'])
    expect(screen.queryByRole('link', { name: '' })).toBeNull()
    expect(link('ferry')).toBeDefined()
    expect(link('left (2 notes)')).toBeDefined()
  })

  test('keeps a line break', () => {
    const broken: Block = {
      type: 'paragraph',
      attrs: { id: id() },
      content: [
        { type: 'text', text: 'One' },
        { type: 'hardBreak' },
        { type: 'text', text: 'two' },
      ],
    }
    show([broken], ['One\ntwo'])
    expect(link('One two (1 note)').innerHTML).toMatch(/^One<br>two/)
  })

  test('is styled differently for corrections and asks', () => {
    const tree = body(paragraph('The ferry left at dawn.'))
    draw(tree, [
      slip(1, passageIn(tree, 'ferry', { kind: 'correction' })),
      ask(3, passageIn(tree, 'dawn')),
    ])
    expect(link('ferry (1 note)').className).toBe('passage corrects')
    expect(link('dawn (the desk asks)').className).toBe('passage ask')
    expect(link('dawn (the desk asks)').id).toBe('passage-ask-3')
  })
})

test('content that isn’t the article’s is marked', () => {
  const { container } = show([heading('Part'), paragraph('The ferry left.')], ['ferry'])
  for (const aside of container.querySelectorAll('[data-aside]')) aside.remove()
  expect(container.textContent).toBe('PartThe ferry left.')
})
