/* Fewer points on the same line. */
import type { Point } from '../box.ts'

/** Squared distance from a point to a segment; `squeeze` shortens the first axis. */
function offset(point: Point, from: Point, to: Point, squeeze: number): number {
  const [px, py] = [(point[0] - from[0]) * squeeze, point[1] - from[1]]
  const [dx, dy] = [(to[0] - from[0]) * squeeze, to[1] - from[1]]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length))
  return (px - t * dx) ** 2 + (py - t * dy) ** 2
}

function farthest(
  points: readonly Point[],
  from: number,
  to: number,
  squeeze: number,
): [number, number] {
  const [start, end] = [points[from], points[to]]
  let best: [index: number, distance: number] = [from, -1]
  if (!start || !end) return best
  for (let i = from + 1; i < to; i++) {
    const point = points[i]
    const distance = point ? offset(point, start, end, squeeze) : 0
    if (distance > best[1]) best = [i, distance]
  }
  return best
}

/** Douglas and Peucker's line: no dropped point lies farther than `tolerance` from what is left. */
export function simplifyLine(points: readonly Point[], tolerance: number, squeeze = 1): Point[] {
  const keep = new Set([0, points.length - 1])
  const open: [number, number][] = [[0, points.length - 1]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [index, distance] = farthest(points, span[0], span[1], squeeze)
    if (distance <= tolerance * tolerance) continue
    keep.add(index)
    open.push([span[0], index], [index, span[1]])
  }
  return points.filter((_, index) => keep.has(index))
}

/** The signed area of a ring of longitudes and latitudes, also across the date line. */
export function ringArea(ring: readonly Point[]): number {
  let [area, lon] = [0, ring[0]?.[0] ?? 0]
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1], ring[i]]
    if (!from || !to) continue
    const next = lon + ((((to[0] - from[0] + 540) % 360) + 360) % 360) - 180
    area += lon * to[1] - next * from[1]
    lon = next
  }
  return area / 2
}
