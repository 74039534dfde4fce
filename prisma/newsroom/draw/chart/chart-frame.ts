/* What every chart shares: the ground, the heading, the source. */
import type { Box } from '../box.ts'
import type { Sheet } from '../sheet.ts'
import { type Fitted, fitText } from '../text-layout.ts'

export const margin = 80
const titleLeading = 1.08
const sourceSize = 28

type Words = {
  readonly title: string
  readonly unit?: string | undefined
  readonly source?: string | undefined
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** One line if that leaves it large enough, two otherwise. */
function setTitle(title: string, width: number): Fitted {
  const room = { width, leading: titleLeading, largest: 66, smallest: 50 }
  const single = fitText('head', title, { ...room, height: room.largest * titleLeading })
  return single.lines.length === 1
    ? single
    : fitText('head', title, { ...room, smallest: 40, height: 140 })
}

/** Draws the frame of a chart, and answers with the room that is left for it. */
export function drawChartFrame(sheet: Sheet, { title, unit, source }: Words): Box {
  const width = sheet.width - 2 * margin
  sheet.rect(sheet.frame, 'sheet')
  sheet.rect({ x: margin, y: 56, w: width, h: 8 }, 'ink')
  sheet.rect({ x: margin, y: 70, w: width, h: 2 }, 'ink')
  const heading = setTitle(title, width)
  let y = 92
  for (const text of heading.lines) {
    y += heading.size * titleLeading
    sheet.text({
      text,
      face: 'head',
      size: heading.size,
      x: margin,
      y: y - heading.size * 0.12,
      paint: 'ink',
    })
  }
  if (unit) {
    y += 54
    sheet.text({ text: capitalised(unit), face: 'sans', size: 34, x: margin, y, paint: 'soft' })
  }
  const bottom = sheet.height - (source ? 112 : 64)
  if (source) drawSource(sheet, source, width)
  return { x: margin, y: y + 40, w: width, h: bottom - y - 40 }
}

function drawSource(sheet: Sheet, source: string, width: number): void {
  const y = sheet.height - 46
  const { lines, size } = fitText('sans', `Source: ${source}`, {
    width,
    height: 60,
    leading: 1.2,
    largest: sourceSize,
    smallest: 20,
  })
  for (const [index, text] of lines.entries()) {
    const up = (lines.length - 1 - index) * size * 1.2
    sheet.text({ text, face: 'sans', size, x: margin, y: y - up, paint: 'soft' })
  }
}

/** As a newspaper prints it; with `places`, always so many decimals. */
export function formatNumber(value: number, places?: number): string {
  const digits = { minimumFractionDigits: places ?? 0, maximumFractionDigits: places ?? 2 }
  return value.toLocaleString('en-GB', digits).replace('-', '−')
}

/** The decimals that the most exact of the numbers needs, up to two. */
export function decimalsOf(values: readonly number[]): number {
  return Math.max(0, ...values.map((value) => formatNumber(value).split('.')[1]?.length ?? 0))
}
