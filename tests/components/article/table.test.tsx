import { expect, test } from 'vitest'
import { Body } from '@/components/article/body.tsx'
import { speechIn } from '@/lib/i18n/catalogues.ts'
import { render, screen } from '@/tests/components/support/page.ts'
import { body, id, paragraph } from '@/tests/components/support/samples.ts'

test('an empty corner cell is not a header', () => {
  const cell = (type: 'tableCell' | 'tableHeader', text: string) => ({
    type,
    attrs: { id: id() },
    content: text ? [paragraph(text)] : [{ type: 'paragraph' as const, attrs: { id: id() } }],
  })
  const rows = [
    [cell('tableHeader', ''), cell('tableHeader', 'Ships')],
    [cell('tableHeader', 'Najin'), cell('tableCell', '12')],
  ].map((content) => ({ type: 'tableRow' as const, attrs: { id: id() }, content }))
  render(
    <Body
      speech={speechIn('en')}
      body={body({ type: 'table', attrs: { id: id() }, content: rows })}
      language="en"
      keepReading={{}}
    />,
  )
  const headings = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
  expect(headings).toEqual(['Ships'])
})
