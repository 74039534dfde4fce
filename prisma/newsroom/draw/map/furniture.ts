/* The scale bar and the small globe that says where in the world this is. */
import { geoDistance, geoOrthographic } from 'd3-geo'
import { merge } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { around, type Box, grow, overlap, type Point } from '../box.ts'
import { polyline } from '../path-data.ts'
import type { Sheet } from '../sheet.ts'
import { loadAtlas } from './atlas.ts'
import { trace } from './trace.ts'
import { locate, type View } from './view.ts'

const earthRadius = 6371
const globeRadius = 100
const globeMargin = 34
const widest = 70

type Corner = readonly [x: 0 | 1, y: 0 | 1]
const globeCorners: readonly Corner[] = [
  [1, 0],
  [0, 0],
  [1, 1],
  [0, 1],
]
const scaleCorners: readonly Corner[] = [
  [0, 1],
  [1, 1],
  [0, 0],
  [1, 0],
]

/** The corner where the box covers the fewest things. */
function freest(
  frame: Box,
  size: { w: number; h: number },
  corners: readonly Corner[],
  busy: readonly Box[],
): Box {
  const boxes = corners.map(([right, low]) => ({
    x: right ? frame.x + frame.w - size.w : frame.x,
    y: low ? frame.y + frame.h - size.h : frame.y,
    ...size,
  }))
  const count = (box: Box) => busy.filter((other) => overlap(box, other)).length
  return boxes.reduce((best, box) => (count(box) < count(best) ? box : best))
}

function kilometresPerPixel(view: View): number {
  const [x, y] = [view.frame.w / 2, view.frame.h / 2]
  const ends = [x - 50, x + 50].map((at) => view.projection.invert?.([at, y]))
  const [from, to] = ends
  return from && to ? (geoDistance(from, to) * earthRadius) / 100 : 0
}

/** A round number of kilometres that takes between 110 and 290 pixels. */
export function scaleLength(perPixel: number): number {
  const steps = [1, 2, 5].flatMap((digit) => [0, 1, 2, 3].map((power) => digit * 10 ** power))
  return steps.sort((a, b) => a - b).find((length) => length / perPixel >= 110) ?? 1
}

/** Draws the scale bar, and answers with the room it takes. */
export function drawScale(sheet: Sheet, view: View, busy: readonly Box[]): Box[] {
  const perPixel = kilometresPerPixel(view)
  if (view.span > widest || perPixel === 0) return []
  const length = scaleLength(perPixel)
  const w = length / perPixel
  const box = freest(grow(sheet.frame, -40), { w: Math.max(w, 120), h: 52 }, scaleCorners, busy)
  const [left, base] = [Math.round(box.x), Math.round(box.y + box.h)]
  const bar = `M${left} ${base - 12}v12h${Math.round(w)}v-12`
  sheet.path(bar, { stroke: 'land' }, 'stroke-width="8" stroke-linecap="round"')
  sheet.path(bar, { stroke: 'ink' }, 'stroke-width="3"')
  sheet.text({
    text: `${length.toLocaleString('en-GB')} km`,
    face: 'sans',
    size: 28,
    x: left,
    y: base - 22,
    paint: 'ink',
    halo: 'land',
  })
  return [grow(box, 12)]
}

/** What the map shows, as a ring on the globe. */
function outline(view: View, globe: (at: Point) => Point): string {
  const { w, h } = view.frame
  const corners: Point[] = [
    [0, 0],
    [w / 2, 0],
    [w, 0],
    [w, h / 2],
    [w, h],
    [w / 2, h],
    [0, h],
    [0, h / 2],
  ]
  const ring = corners.map(
    (corner): Point => globe(view.projection.invert?.([corner[0], corner[1]]) ?? [0, 0]),
  )
  return polyline(ring, true).toString()
}

function land(projection: ReturnType<typeof geoOrthographic>): string {
  const { arcs, countries } = loadAtlas('110m')
  const topology: Topology = {
    type: 'Topology',
    objects: {},
    arcs: arcs.map((arc) => arc.map(([x, y]) => [x, y])),
  }
  // merge() is typed for polygons only, but takes both kinds.
  return trace(
    merge(topology, countries as unknown as Parameters<typeof merge>[1]),
    projection,
    12,
    1.1,
  )
}

/** Draws the globe on the maps that need one, and answers with the room it takes. */
export function drawGlobe(sheet: Sheet, view: View, busy: readonly Box[]): Box[] {
  if (view.span > 45) return []
  const size = { w: 2 * globeRadius, h: 2 * globeRadius }
  const box = freest(grow(sheet.frame, -globeMargin), size, globeCorners, busy)
  if (busy.some((other) => overlap(grow(box, -12), other))) return []
  const middle: Point = [box.x + globeRadius, box.y + globeRadius]
  const projection = geoOrthographic()
    .rotate([-view.center[0] + 12, -view.center[1] * 0.7])
    .scale(globeRadius - 4)
    .translate([middle[0], middle[1]])
    .precision(3)
  sheet.circle(middle, globeRadius, { fill: 'land' })
  sheet.circle(middle, globeRadius - 4, { fill: 'sea', stroke: 'shore' }, 'stroke-width="2"')
  sheet.path(land(projection), { fill: 'globe' })
  const at = projection([view.center[0], view.center[1]]) ?? [middle[0], middle[1]]
  if (view.span < 7) sheet.circle(at, 8, { stroke: 'red' }, 'stroke-width="4.5"')
  else
    sheet.path(
      outline(view, (point) => projection([point[0], point[1]]) ?? at),
      { stroke: 'red' },
      'stroke-width="4" stroke-linejoin="round"',
    )
  return [around(middle, globeRadius + 16)]
}

/** Where the places are: furniture keeps off them. */
export function placeBoxes(view: View, points: readonly Point[], radius: number): Box[] {
  return points.map((point) => around(locate(view, point), radius))
}
