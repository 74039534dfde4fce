import type { ReactNode } from 'react'
import { getBlockAttributes } from '@/components/article/block-attributes.ts'
import type { BodyContext } from '@/components/article/surroundings.ts'
import type { Block, TableCell, TableRow } from '@/lib/text/body/body.ts'
import { inlineText, isTextBlock } from '@/lib/text/body/body-text.ts'

type Draw = (blocks: readonly Block[]) => ReactNode
interface Props {
  block: Extract<Block, { type: 'table' }>
  around: BodyContext
  draw: Draw
}

/** A table in a scroll container that the keyboard can reach. */
export function Table({ block, around, draw }: Props) {
  const { caption } = block.attrs
  const headings = block.content.findIndex((row) => !isHeadingRow(row))
  const split = headings === -1 ? 1 : headings
  const rows = block.content.map((row) => <Row key={row.attrs.id} row={row} draw={draw} />)
  return (
    <section
      className="scroll-frame"
      aria-label={caption || around.speech.words.body.table}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <table {...getBlockAttributes(block)}>
        {caption && <caption>{caption}</caption>}
        {split > 0 && <thead>{rows.slice(0, split)}</thead>}
        <tbody>{rows.slice(split)}</tbody>
      </table>
    </section>
  )
}

function isHeadingRow(row: TableRow): boolean {
  return row.content.length > 0 && row.content.every((cell) => cell.type === 'tableHeader')
}

function Row({ row, draw }: { row: TableRow; draw: Draw }) {
  const scope = isHeadingRow(row) ? 'col' : 'row'
  return (
    <tr data-block={row.attrs.id}>
      {row.content.map((cell) => (
        <Cell key={cell.attrs.id} cell={cell} scope={scope} draw={draw} />
      ))}
    </tr>
  )
}

function Cell({ cell, scope, draw }: { cell: TableCell; scope: 'col' | 'row'; draw: Draw }) {
  const { id, colspan, rowspan } = cell.attrs
  const attributes = { 'data-block': id, colSpan: colspan, rowSpan: rowspan }
  if (cell.type === 'tableCell' || isEmpty(cell))
    return <td {...attributes}>{draw(cell.content)}</td>
  return (
    <th {...attributes} scope={scope}>
      {draw(cell.content)}
    </th>
  )
}

/** An empty header cell, such as the corner above row headers, is rendered as a normal cell. */
function isEmpty(cell: TableCell): boolean {
  return cell.content.every(
    (block) => isTextBlock(block) && inlineText(block.content).trim() === '',
  )
}
