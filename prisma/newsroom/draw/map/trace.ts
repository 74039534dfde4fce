/* Turns d3's drawing calls into short path data. */
import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo'
import type { Point } from '../box.ts'
import { PathWriter, polyline } from '../path-data.ts'
import { simplifyLine } from './simplify.ts'

type Trail = { points: Point[]; closed: boolean }

/** Collects whole-pixel points and leaves out those that stand still. */
class Trails implements GeoContext {
  readonly trails: Trail[] = []
  beginPath(): void {}
  arc(): void {}
  moveTo(x: number, y: number): void {
    this.trails.push({ points: [[Math.round(x), Math.round(y)]], closed: false })
  }
  lineTo(x: number, y: number): void {
    const points = this.trails.at(-1)?.points
    const last = points?.at(-1)
    const next: Point = [Math.round(x), Math.round(y)]
    if (last && (last[0] !== next[0] || last[1] !== next[1])) points?.push(next)
  }
  closePath(): void {
    const trail = this.trails.at(-1)
    if (trail) trail.closed = true
  }
}

function area(points: readonly Point[]): number {
  let twice = 0
  for (const [i, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y]
    twice += x * nextY - nextX * y
  }
  return Math.abs(twice / 2)
}

/** The shape as path data; areas below `smallest` square pixels are left out. */
export function trace(
  shape: GeoPermissibleObjects,
  projection: GeoProjection,
  smallest = 0,
  tolerance = 0.6,
): string {
  const context = new Trails()
  geoPath(projection, context)(shape)
  const writer = new PathWriter(0)
  for (const { points, closed } of context.trails) {
    if (closed ? points.length < 3 || area(points) < smallest : points.length < 2) continue
    const first = points[0]
    const ring = closed && first ? [...points, first] : points
    const line = simplifyLine(ring, tolerance)
    polyline(closed ? line.slice(0, -1) : line, closed, writer)
  }
  return writer.toString()
}
