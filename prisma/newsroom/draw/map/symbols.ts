/* Places and routes. */
import { geoInterpolate } from 'd3-geo'
import type { Point } from '../box.ts'
import { joinNumbers, polyline, smoothLine } from '../path-data.ts'
import type { MapSpec } from '../picture-spec.ts'
import type { Sheet } from '../sheet.ts'
import { locate, type View } from './view.ts'

type Place = MapSpec['places'][number]
type Route = MapSpec['routes'][number]

const symbols = {
  port(sheet: Sheet, at: Point): void {
    sheet.circle(at, 10, { fill: 'land', stroke: 'ink' }, 'stroke-width="4.5"')
  },
  city(sheet: Sheet, at: Point): void {
    sheet.circle(at, 9, { fill: 'ink', stroke: 'land' }, 'stroke-width="3"')
  },
  capital(sheet: Sheet, at: Point): void {
    sheet.circle(at, 13, { fill: 'land', stroke: 'ink' }, 'stroke-width="3.5"')
    sheet.circle(at, 6, { fill: 'ink' })
  },
  site(sheet: Sheet, [x, y]: Point): void {
    const diamond = `M${joinNumbers([x, y - 14], 0)}l14 14-14 14-14-14z`
    sheet.path(diamond, { fill: 'red', stroke: 'land' }, 'stroke-width="3"')
  },
} satisfies Record<Place['style'], (sheet: Sheet, at: Point) => void>

export function drawPlaces(sheet: Sheet, view: View, places: readonly Place[]): void {
  for (const { style, at } of places) symbols[style](sheet, locate(view, at))
}

/** Points of the route on the sheet; flights follow the great circle. */
export function routePoints(view: View, { style, points }: Route): Point[] {
  if (style !== 'air') return points.map((point) => locate(view, point))
  return points.slice(1).flatMap((to, index) => {
    const along = geoInterpolate(points[index] ?? to, to)
    return [0, 0.25, 0.5, 0.75, 1]
      .slice(index > 0 ? 1 : 0)
      .map((share) => locate(view, along(share)))
  })
}

const arrival = 80

const strokes = {
  sea: 'stroke-width="5.5" stroke-linecap="round" stroke-dasharray="1 13"',
  land: 'stroke-width="5" stroke-linecap="butt" stroke-dasharray="18 9"',
  air: 'stroke-width="4" stroke-linecap="round" stroke-dasharray="14 12"',
} as const satisfies Record<Route['style'], string>

/** An arrowhead, for a route that ends at no place on the map. */
function drawHead(sheet: Sheet, points: readonly Point[]): void {
  const [from, to] = points.slice(-2)
  if (!from || !to) return
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
  const barb = (turn: number): Point => [
    to[0] - 24 * Math.cos(angle + turn),
    to[1] - 24 * Math.sin(angle + turn),
  ]
  const head = polyline([barb(0.5), to, barb(-0.5)], false).toString()
  sheet.path(
    head,
    { stroke: 'red' },
    'stroke-width="5" stroke-linecap="round" stroke-linejoin="round"',
  )
}

export function drawRoutes(sheet: Sheet, view: View, { routes, places }: MapSpec): void {
  for (const route of routes) {
    const points = routePoints(view, route)
    sheet.path(smoothLine(points), { stroke: 'red' }, strokes[route.style])
    const [x = 0, y = 0] = points.at(-1) ?? []
    const arrives = places.some(({ at }) => {
      const [placeX, placeY] = locate(view, at)
      return Math.hypot(placeX - x, placeY - y) < arrival
    })
    if (!arrives) drawHead(sheet, points)
  }
}
