/* How a map looks at the world: projection, frame, and degrees to a pixel. */
import { type GeoProjection, geoConicConformal, geoEqualEarth, geoMercator } from 'd3-geo'
import type { Box, Point } from '../box.ts'
import type { MapSpec } from '../picture-spec.ts'

export type View = {
  readonly projection: GeoProjection
  readonly center: Point
  /** Degrees of longitude across. */
  readonly span: number
  readonly degreesPerPixel: number
  /** A degree of longitude as a share of a degree of latitude. */
  readonly squeeze: number
  readonly frame: Box
}

const worldSpan = 110
const conicSpan = 6
const bleed = 10

function pick([lon, lat]: Point, span: number): GeoProjection {
  if (span >= worldSpan) return geoEqualEarth().rotate([-lon, 0])
  if (span < conicSpan || Math.abs(lat) < 18) return geoMercator().rotate([-lon, 0])
  const reach = Math.min(span / 5, 12)
  return geoConicConformal()
    .rotate([-lon, 0])
    .parallels([lat - reach / 2, lat + reach / 2])
}

function project(projection: GeoProjection, point: Point): Point {
  return projection([point[0], point[1]]) ?? [Number.NaN, Number.NaN]
}

/** The height at which the whole globe is as wide as the frame asks. */
function measure(projection: GeoProjection, [lon, lat]: Point, span: number): number {
  const half = Math.min(span / 2, 179.9)
  return project(projection, [lon + half, lat])[0] - project(projection, [lon - half, lat])[0]
}

export function viewOf({ center, width: span }: MapSpec, frame: Box): View {
  const projection = pick(center, span).scale(1000).translate([0, 0]).precision(1.2)
  const scale = (1000 * frame.w) / measure(projection, center, span)
  projection.scale(scale)
  const [x, y] = project(projection, center)
  projection.translate([frame.w / 2 - x, frame.h / 2 - y]).clipExtent([
    [-bleed, -bleed],
    [frame.w + bleed, frame.h + bleed],
  ])
  const squeeze = Math.max(0.2, Math.cos((center[1] * Math.PI) / 180))
  return { projection, center, span, degreesPerPixel: span / frame.w, squeeze, frame }
}

/** Where a place stands on the sheet. */
export function locate(view: View, point: Point): Point {
  return project(view.projection, point)
}

/** Degrees east of the map's middle, the short way round. */
export function eastOf(view: View, lon: number): number {
  return ((lon - view.center[0] + 540) % 360) - 180
}
