/* Bars, ranked as given, each with its name and its number. */
import type { Box } from '../box.ts'
import { type Face, textWidth } from '../fonts.ts'
import type { BarsSpec } from '../picture-spec.ts'
import { Sheet } from '../sheet.ts'
import { wrapEvenly } from '../text-layout.ts'
import { drawChartFrame, formatNumber } from './chart-frame.ts'

type Bar = BarsSpec['bars'][number]
type Columns = {
  readonly size: number
  readonly label: number
  readonly number: number
  readonly zero: number
  readonly perUnit: number
}

const gap = 24
const labelShare = 0.4

function face({ highlight }: Bar): Face {
  return highlight ? 'bold' : 'sans'
}

/** Where the labels end, the bars begin and how long one unit is. */
function columns(bars: readonly Bar[], room: Box, size: number): Columns {
  const widest = Math.max(...bars.map((bar) => textWidth(face(bar), size, bar.label)))
  const label = Math.min(widest, room.w * labelShare)
  const number = Math.max(...bars.map(({ value }) => textWidth('bold', size, formatNumber(value))))
  const [low, high] = [
    Math.min(0, ...bars.map(({ value }) => value)),
    Math.max(0, ...bars.map(({ value }) => value)),
  ]
  const below = low < 0 ? number + gap : 0
  const above = high > 0 ? number + gap : 0
  const perUnit = (room.w - label - gap - below - above) / (high - low || 1)
  return { size, label, number, zero: room.x + label + gap + below - low * perUnit, perUnit }
}

function drawLabel(
  sheet: Sheet,
  bar: Bar,
  middle: number,
  x: number,
  { size, label }: Columns,
): void {
  const lines = wrapEvenly(face(bar), size, bar.label, label + 1)
  const leading = size * 1.08
  for (const [index, text] of lines.entries()) {
    const y = middle + size * 0.35 + (index - (lines.length - 1) / 2) * leading
    sheet.text({ text, face: face(bar), size, x, y, paint: 'ink' })
  }
}

function drawBar(
  sheet: Sheet,
  bar: Bar,
  middle: number,
  thick: number,
  { size, zero, perUnit }: Columns,
): void {
  const length = Math.max(2, Math.abs(bar.value) * perUnit)
  const back = bar.value < 0
  sheet.rect(
    { x: back ? zero - length : zero, y: middle - thick / 2, w: length, h: thick },
    bar.highlight ? 'red' : 'mid',
  )
  sheet.text({
    text: formatNumber(bar.value),
    face: 'bold',
    size,
    x: back ? zero - length - gap * 0.7 : zero + length + gap * 0.7,
    y: middle + size * 0.35,
    anchor: back ? 'end' : 'start',
    paint: bar.highlight ? 'red' : 'ink',
  })
}

/** The largest type at which no label needs more lines than its row can hold. */
function typeSize(bars: readonly Bar[], room: Box, row: number): number {
  for (let size = 44; size > 24; size -= 2) {
    const { label } = columns(bars, room, size)
    const lines = Math.max(
      ...bars.map((bar) => wrapEvenly(face(bar), size, bar.label, label + 1).length),
    )
    if (lines * size * 1.08 <= row * 0.94) return size
  }
  return 24
}

export function drawBars(spec: BarsSpec): Sheet {
  const sheet = new Sheet(spec.shape)
  const room = drawChartFrame(sheet, spec)
  const row = Math.min(room.h / spec.bars.length, 190)
  const layout = columns(spec.bars, room, typeSize(spec.bars, room, row))
  const top = room.y + (room.h - row * spec.bars.length) / 3
  for (const [index, bar] of spec.bars.entries()) {
    const middle = top + row * (index + 0.5)
    if (index > 0) sheet.rect({ x: room.x, y: top + row * index - 1, w: room.w, h: 2 }, 'rule')
    drawLabel(sheet, bar, middle, room.x, layout)
    drawBar(sheet, bar, middle, Math.min(row * 0.56, 84), layout)
  }
  sheet.rect({ x: layout.zero - 1.5, y: top, w: 3, h: row * spec.bars.length }, 'ink')
  return sheet
}
