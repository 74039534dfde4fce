/* What lies under the words of a plate: patterns from the press room. */
import type { Point } from '../box.ts'
import { textWidth } from '../fonts.ts'
import { type PlatePart, platePaint } from '../palette.ts'
import { joinNumbers, polyline, round } from '../path-data.ts'
import type { PlateSpec } from '../picture-spec.ts'
import type { Sheet } from '../sheet.ts'

export type Ground = (sheet: Sheet, spec: PlateSpec, random: () => number) => void

/** Round dots in one path: lines of no length with round ends. Sizes come in steps of two pixels. */
function drawDots(
  sheet: Sheet,
  spec: PlateSpec,
  dots: readonly { at: Point; r: number }[],
  part: PlatePart = 'mark',
): void {
  const bySize = new Map<number, Point[]>()
  for (const { at, r } of dots) {
    const size = Math.round(r) * 2
    if (size >= 2) bySize.set(size, [...(bySize.get(size) ?? []), at])
  }
  for (const [size, points] of bySize) {
    let [data, x, y] = ['', 0, 0]
    for (const point of points) {
      const [nextX, nextY] = [round(point[0], 0), round(point[1], 0)]
      data += `m${joinNumbers([nextX - x, nextY - y], 0)}h0`
      ;[x, y] = [nextX, nextY]
    }
    sheet.path(
      data,
      { stroke: platePaint(spec.tone, part) },
      `stroke-width="${size}" stroke-linecap="round"`,
    )
  }
}

/** Points of a screen turned by 45°, as a printer sets it. */
function screen(sheet: Sheet, pitch: number): Point[] {
  const points: Point[] = []
  for (let row = 0; row * (pitch / 2) < sheet.height + pitch; row++) {
    const shift = row % 2 ? pitch / 2 : 0
    for (let x = shift; x < sheet.width + pitch; x += pitch) points.push([x, (row * pitch) / 2])
  }
  return points
}

/** A disc in halftone, half out of the frame. */
export const sun: Ground = (sheet, spec, random) => {
  const middle: Point = [
    sheet.width * (0.78 + random() * 0.12),
    sheet.height * (0.3 + random() * 0.35),
  ]
  const reach = sheet.height * (0.46 + random() * 0.12)
  const dots = screen(sheet, 38).flatMap((at) => {
    const far = Math.hypot(at[0] - middle[0], at[1] - middle[1]) / reach
    return far < 1
      ? [
          {
            at,
            r:
              3 +
              15 *
                (0.25 + (0.75 * (at[1] - middle[1] + reach)) / (2 * reach)) *
                (far > 0.94 ? 0.6 : 1),
          },
        ]
      : []
  })
  drawDots(sheet, spec, dots)
}

/** A screen that swells and ebbs like water. */
export const tide: Ground = (sheet, spec, random) => {
  const turn = random() * 6
  const dots = screen(sheet, 46).flatMap((at) => {
    const wave = Math.sin(at[0] / 230 + turn) * 70 + Math.sin(at[0] / 97 - turn) * 22
    const depth = (at[1] - sheet.height * 0.42 + wave) / (sheet.height * 0.58)
    return depth > 0 ? [{ at, r: Math.min(17, 2 + depth * 17) }] : []
  })
  drawDots(sheet, spec, dots)
}

/** Columns of set type, too small to read, running off the sheet. */
export const columns: Ground = (sheet, spec, random) => {
  const [width, gap, row] = [250, 34, 26]
  const start = sheet.width * 0.5 + random() * 60
  let [text, heads] = ['', '']
  for (let x = start; x < sheet.width; x += width + gap) {
    const headline = Math.round(random() * 3) * 60 + 130
    heads += `M${round(x, 0)} ${headline}h${round(width * 0.94, 0)}m${round(-width * 0.94, 0)} 44h${round(width * (0.4 + random() * 0.4), 0)}`
    for (let y = headline + 100; y < sheet.height; y += row) {
      const last = random() < 0.14
      text += `M${round(x, 0)} ${y}h${round(last ? width * (0.3 + random() * 0.5) : width, 0)}`
      if (last) y += 10
    }
  }
  const paint = platePaint(spec.tone, 'mark')
  sheet.path(text, { stroke: paint }, 'stroke-width="8"')
  sheet.path(heads, { stroke: paint }, 'stroke-width="28"')
}

/** Rings, as from a stone in water or a siren on a map. */
export const rings: Ground = (sheet, spec, random) => {
  const left = random() < 0.35
  const middle: Point = [sheet.width * (left ? 0.1 : 0.86), sheet.height * (0.2 + random() * 0.7)]
  for (let ring = 1; ring <= 11; ring++) {
    const width = 3 + ((ring * 7) % 5) * 3
    sheet.circle(
      middle,
      ring * 66 - 26,
      { stroke: platePaint(spec.tone, 'mark') },
      `stroke-width="${width}"`,
    )
  }
  sheet.circle(middle, 16, { fill: platePaint(spec.tone, 'mark') })
}

/** Engraver's lines that thicken along a slope. */
export const engraving: Ground = (sheet, spec, random) => {
  const count = 30
  const slope = (0.35 + random() * 0.4) * (random() < 0.5 ? -1 : 1)
  const swell = random() * 3
  for (let index = 0; index < count; index++) {
    const y = (index / count) * (sheet.height + 500) - 250
    const width = 2 + 11 * Math.max(0, Math.sin(index / 4.5 + swell)) ** 2
    const line: Point[] = [
      [-20, y - slope * sheet.height * 0.3],
      [sheet.width + 20, y + slope * sheet.height * 0.3],
    ]
    sheet.path(
      polyline(line, false).toString(),
      { stroke: platePaint(spec.tone, 'mark') },
      `stroke-width="${round(width)}"`,
    )
  }
}

/** The first letter or figure, larger than the sheet. */
export const initial: Ground = (sheet, spec) => {
  const text = /[\p{L}\p{N}]/u.exec(spec.words)?.[0] ?? '¶'
  const size = sheet.height * 1.5
  const width = textWidth('head', size, text)
  const x = sheet.width - width * 0.82
  sheet.text({
    text,
    face: 'head',
    size,
    x,
    y: sheet.height * 1.02,
    paint: platePaint(spec.tone, 'mark'),
    ornament: true,
  })
}

export const grounds: readonly Ground[] = [sun, tide, columns, rings, engraving, initial]
