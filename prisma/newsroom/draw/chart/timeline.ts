/* Dates on a line: four or fewer stand side by side, more go down the page. */
import type { Box } from '../box.ts'
import { textWidth } from '../fonts.ts'
import type { TimelineSpec } from '../picture-spec.ts'
import { Sheet } from '../sheet.ts'
import { type Fitted, fitText, wrap, wrapEvenly } from '../text-layout.ts'
import { drawChartFrame } from './chart-frame.ts'

type Event = TimelineSpec['events'][number]

const sideBySide = 4
const gutter = 44
const leading = 1.18

function drawDot(sheet: Sheet, x: number, y: number, { highlight }: Event): void {
  if (highlight) sheet.circle([x, y], 17, { fill: 'red', stroke: 'sheet' }, 'stroke-width="6"')
  else sheet.circle([x, y], 12, { fill: 'sheet', stroke: 'ink' }, 'stroke-width="5"')
}

type Columns = {
  readonly step: number
  readonly date: Fitted
  readonly words: Fitted
  /** One column's lines, for each event. */
  readonly dates: readonly string[][]
  readonly texts: readonly string[][]
}

const dateLeading = 0.98

/** The size at which every one of the texts fits its column. */
function commonSize(fitted: readonly Fitted[]): Fitted {
  return fitted.reduce((least, one) => (one.size < least.size ? one : least))
}

function deepest(columns: readonly string[][], size: number, lineHeight: number): number {
  return Math.max(...columns.map((lines) => lines.length)) * size * lineHeight
}

function setColumns(room: Box, events: readonly Event[]): Columns {
  const step = (room.w + gutter) / events.length
  const width = step - gutter
  const dateRoom = { width, height: 190, leading: dateLeading, largest: 112, smallest: 40 }
  const date = commonSize(events.map(({ when }) => fitText('serif', when, dateRoom)))
  const dates = events.map(({ when }) => wrap('serif', date.size, when, width))
  const height = room.h - deepest(dates, date.size, dateLeading) - 130
  const wordRoom = { width, height, leading, largest: 44, smallest: 26 }
  const words = commonSize(events.map(({ what }) => fitText('sans', what, wordRoom)))
  const texts = events.map(({ what }) => wrap('sans', words.size, what, width))
  return { step, date, words, dates, texts }
}

function drawAcross(sheet: Sheet, room: Box, events: readonly Event[]): void {
  const { step, date, words, dates, texts } = setColumns(room, events)
  const above = deepest(dates, date.size, dateLeading) + 40
  const below = deepest(texts, words.size, leading) + 70
  const line = room.y + above + Math.max(0, room.h - above - below) * 0.4
  sheet.rect({ x: room.x, y: line - 2, w: room.w, h: 4 }, 'ink')
  for (const [index, event] of events.entries()) {
    const x = room.x + index * step
    const lines = dates[index] ?? []
    for (const [row, text] of lines.entries()) {
      const y = line - 44 - (lines.length - 1 - row) * date.size * dateLeading
      const paint = event.highlight ? 'red' : 'ink'
      sheet.text({ text, face: 'serif', size: date.size, x, y, paint })
    }
    drawDot(sheet, x + 17, line, event)
    for (const [row, text] of (texts[index] ?? []).entries()) {
      const y = line + 74 + row * words.size * leading
      sheet.text({ text, face: 'sans', size: words.size, x, y, paint: 'ink' })
    }
  }
}

type Rows = {
  readonly size: number
  readonly date: number
  readonly texts: readonly string[][]
  readonly heights: readonly number[]
}

function rowsAt(size: number, room: Box, events: readonly Event[]): Rows {
  const date = Math.max(...events.map(({ when }) => textWidth('serif', size * 1.22, when)))
  const texts = events.map(({ what, highlight }) =>
    wrapEvenly(highlight ? 'bold' : 'sans', size, what, room.w - date - 120),
  )
  return {
    size,
    date,
    texts,
    heights: texts.map((lines) => lines.length * size * leading + size * 0.62),
  }
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0)
}

/** Whether smaller type would serve: to fit at all, or to keep each event on one line. */
function isTight({ size, texts, heights }: Rows, room: Box): boolean {
  return total(heights) > room.h || (size > 42 && texts.some((lines) => lines.length > 1))
}

function drawDown(sheet: Sheet, room: Box, events: readonly Event[]): void {
  let rows = rowsAt(54, room, events)
  while (rows.size > 26 && isTight(rows, room)) rows = rowsAt(rows.size - 1, room, events)
  const { size, date, texts, heights } = rows
  const air = Math.min(
    sheet.height > sheet.width ? 110 : 46,
    Math.max(0, room.h - total(heights)) / events.length,
  )
  const spine = room.x + date + 52
  let y = room.y + size + Math.max(0, room.h - total(heights) - air * events.length) / 2
  const depth = total(heights.slice(0, -1)) + air * (events.length - 1)
  sheet.rect({ x: spine - 2, y: y - size * 0.36, w: 4, h: depth }, 'ink')
  for (const [index, event] of events.entries()) {
    const paint = event.highlight ? 'red' : 'ink'
    sheet.text({
      text: event.when,
      face: 'serif',
      size: size * 1.22,
      x: room.x + date,
      y: y + size * 0.04,
      anchor: 'end',
      paint,
    })
    drawDot(sheet, spine, y - size * 0.36, event)
    const under = y + (heights[index] ?? 0) + air / 2 - size * 1.06
    if (index < events.length - 1)
      sheet.rect({ x: spine + 56, y: under, w: room.x + room.w - spine - 56, h: 2 }, 'rule')
    for (const [row, text] of (texts[index] ?? []).entries()) {
      sheet.text({
        text,
        face: event.highlight ? 'bold' : 'sans',
        size,
        x: spine + 56,
        y: y + row * size * leading,
        paint: 'ink',
      })
    }
    y += (heights[index] ?? 0) + air
  }
}

export function drawTimeline(spec: TimelineSpec): Sheet {
  const sheet = new Sheet(spec.shape)
  const room = drawChartFrame(sheet, spec)
  const across = spec.events.length <= sideBySide && spec.shape === 'wide'
  ;(across ? drawAcross : drawDown)(sheet, room, spec.events)
  return sheet
}
