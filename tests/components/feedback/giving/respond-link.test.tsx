import { expect, test } from 'vitest'
import { Body } from '@/components/article/body.tsx'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import type { Block } from '@/lib/text/body/body.ts'
import { place } from '@/tests/components/support/conversation.tsx'
import { render, screen } from '@/tests/components/support/page.ts'
import { body, heading, id, paragraph, words } from '@/tests/components/support/samples.ts'

function show(open: boolean, ...blocks: Block[]) {
  const view = { revision: 4, open, slips: [], asks: [], count: 0 }
  const margin = { view, place }
  return render(
    <Body
      speech={speechIn('en')}
      body={body(...blocks)}
      language="en"
      keepReading={{}}
      margin={margin}
    />,
  )
}

const links = () => screen.queryAllByRole('link', { name: 'Respond to this paragraph' })
const list: Block = {
  type: 'bulletList',
  attrs: { id: id() },
  content: [{ type: 'listItem', attrs: { id: id() }, content: [paragraph('An item.')] }],
}
const quote: Block = {
  type: 'blockquote',
  attrs: { id: id() },
  content: [paragraph('What somebody said.')],
}
const code: Block = { type: 'codeBlock', attrs: { id: id() }, content: words('a = 1') }

test('paragraphs have a Respond link, in lists and quotes too; headings and code don’t', () => {
  show(true, paragraph('One.'), heading('A head'), list, quote, code)
  expect(links().map((link) => link.closest('p')?.textContent)).toEqual([
    'One.',
    'An item.',
    'What somebody said.',
  ])
})

test('the link names its block and the revision shown', () => {
  const block = paragraph('One.')
  show(true, block)
  expect(links()[0]?.getAttribute('href')).toBe(
    `/article/a-ferry/respond?block=${block.attrs.id}&revision=4`,
  )
})

test('there is no link if feedback is closed or the paragraph is empty', () => {
  show(false, paragraph('One.'))
  show(true, paragraph(' '))
  expect(links()).toEqual([])
})
