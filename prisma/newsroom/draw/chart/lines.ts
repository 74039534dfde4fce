/* Lines over time, each named where it ends. */
import type { Box, Point } from '../box.ts'
import { textWidth } from '../fonts.ts'
import { spread } from '../label-placement.ts'
import type { Paint } from '../palette.ts'
import { polyline } from '../path-data.ts'
import type { LinesSpec } from '../picture-spec.ts'
import { Sheet } from '../sheet.ts'
import { wrap } from '../text-layout.ts'
import { decimalsOf, drawChartFrame, formatNumber } from './chart-frame.ts'
import { namedMarks, niceScale, type Scale } from './scale.ts'

type Series = LinesSpec['series'][number]
type Plot = { readonly box: Box; readonly scale: Scale; readonly marks: number }
type EndLabel = { readonly lines: readonly string[]; readonly paint: Paint; readonly at: Point }

const nameSize = 36
const axisSize = 32
const nameLeading = 1.1
const nameGap = 26

function spot({ box, scale, marks }: Plot, index: number, value: number): Point {
  const share = (value - scale.low) / (scale.high - scale.low)
  return [box.x + (box.w * index) / (marks - 1), box.y + box.h * (1 - share)]
}

/** The unbroken stretches of a series. */
function stretches(plot: Plot, { values }: Series): Point[][] {
  const found: Point[][] = [[]]
  for (const [index, value] of values.entries()) {
    if (value === null) found.push([])
    else found.at(-1)?.push(spot(plot, index, value))
  }
  return found.filter((points) => points.length > 0)
}

function drawAxes(sheet: Sheet, plot: Plot, room: Box, x: readonly string[]): void {
  const places = decimalsOf(plot.scale.ticks)
  for (const tick of plot.scale.ticks) {
    const [, y] = spot(plot, 0, tick)
    const base = tick === plot.scale.low
    sheet.rect(
      { x: room.x, y: y - 1, w: plot.box.x + plot.box.w - room.x, h: base ? 3 : 2 },
      base ? 'ink' : 'rule',
    )
    sheet.text({
      text: formatNumber(tick, places),
      face: 'sans',
      size: axisSize,
      x: room.x,
      y: y - 10,
      paint: 'soft',
    })
  }
  const widest = Math.max(...x.map((mark) => textWidth('sans', axisSize, mark))) + 36
  for (const index of namedMarks(x.length, Math.floor(plot.box.w / widest) + 1)) {
    const [at] = spot(plot, index, plot.scale.low)
    const y = plot.box.y + plot.box.h
    sheet.rect({ x: at - 1, y, w: 2, h: 12 }, 'ink')
    const half = textWidth('sans', axisSize, x[index] ?? '') / 2
    const left = Math.max(room.x, Math.min(at - half, room.x + room.w - 2 * half))
    sheet.text({
      text: x[index] ?? '',
      face: 'sans',
      size: axisSize,
      x: left,
      y: y + 48,
      paint: 'soft',
    })
  }
}

const quiet: readonly Paint[] = ['soft', 'blue', 'mid', 'ink']
const quietDashes = ['', '', 'stroke-dasharray="14 9"', 'stroke-dasharray="4 9"']

function drawSeries(sheet: Sheet, plot: Plot, series: Series, rank: number): void {
  const paint: Paint = series.highlight ? 'red' : (quiet[rank % quiet.length] ?? 'soft')
  const width = series.highlight ? 9 : 5
  const dash = series.highlight ? '' : quietDashes[rank % quietDashes.length]
  const rest =
    `stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round" ${dash ?? ''}`.trim()
  for (const points of stretches(plot, series))
    sheet.path(polyline(points, false).toString(), { stroke: paint }, rest)
  const end = stretches(plot, series).at(-1)?.at(-1)
  if (end)
    sheet.circle(
      end,
      series.highlight ? 13 : 9,
      { fill: paint, stroke: 'sheet' },
      'stroke-width="4"',
    )
}

function endLabel(plot: Plot, series: Series, rank: number, width: number): EndLabel {
  const index = series.values.findLastIndex((value) => value !== null)
  const value = series.values[index] ?? 0
  const quietPaint = quiet[rank % quiet.length] ?? 'soft'
  const paint = series.highlight ? 'red' : quietPaint === 'mid' ? 'soft' : quietPaint
  return {
    lines: [...wrap('bold', nameSize, series.name, width), formatNumber(value)],
    paint,
    at: spot(plot, index, value),
  }
}

function drawNames(sheet: Sheet, plot: Plot, labels: readonly EndLabel[]): void {
  const tallest = Math.max(...labels.map(({ lines }) => lines.length)) * nameSize * nameLeading
  const { y: top, h } = plot.box
  const middles = spread(
    labels.map(({ at }) => at[1]),
    tallest + 10,
    top + tallest / 2 - 20,
    top + h - tallest / 2 + 8,
  )
  for (const [index, { lines, paint }] of labels.entries()) {
    const first =
      (middles[index] ?? 0) - (lines.length * nameSize * nameLeading) / 2 + nameSize * 0.85
    for (const [row, text] of lines.entries()) {
      const face = row === lines.length - 1 ? 'sans' : 'bold'
      sheet.text({
        text,
        face,
        size: nameSize,
        x: plot.box.x + plot.box.w + nameGap,
        y: first + row * nameSize * nameLeading,
        paint,
      })
    }
  }
}

export function drawLines(spec: LinesSpec): Sheet {
  const sheet = new Sheet(spec.shape)
  const room = drawChartFrame(sheet, spec)
  const scale = niceScale(
    spec.series.flatMap(({ values }) => values.filter((value) => value !== null)),
  )
  const ticks = Math.max(
    ...scale.ticks.map((tick) =>
      textWidth('sans', axisSize, formatNumber(tick, decimalsOf(scale.ticks))),
    ),
  )
  const names =
    Math.min(320, Math.max(...spec.series.map(({ name }) => textWidth('bold', nameSize, name)))) + 2
  const box = {
    x: room.x + ticks + 24,
    y: room.y + 30,
    w: room.w - ticks - 24 - names - nameGap,
    h: room.h - 96,
  }
  const plot: Plot = { box, scale, marks: spec.x.length }
  drawAxes(sheet, plot, room, spec.x)
  const ranks = spec.series.map((one) =>
    spec.series.filter(({ highlight }) => !highlight).indexOf(one),
  )
  const order = [...spec.series.keys()].sort(
    (a, b) => Number(spec.series[a]?.highlight) - Number(spec.series[b]?.highlight),
  )
  for (const index of order) {
    const series = spec.series[index]
    if (series) drawSeries(sheet, plot, series, Math.max(0, ranks[index] ?? 0))
  }
  drawNames(
    sheet,
    plot,
    spec.series.map((one, index) => endLabel(plot, one, Math.max(0, ranks[index] ?? 0), names)),
  )
  return sheet
}
