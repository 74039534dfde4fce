/* The names on a map. */
import { around, type Box, grow, inside, type Point } from '../box.ts'
import { type Face, textWidth } from '../fonts.ts'
import {
  centredCandidates,
  type LabelRequest,
  placeLabels,
  type Side,
  sideCandidates,
} from '../label-placement.ts'
import type { Paint } from '../palette.ts'
import type { MapSpec } from '../picture-spec.ts'
import type { Sheet } from '../sheet.ts'
import type { GroundAt } from './land.ts'
import { locate, type View } from './view.ts'

type Style = {
  readonly face: Face
  readonly size: number
  readonly paint: Paint
  readonly tracking?: number
}
type Label = { readonly text: string; readonly style: Style; readonly request: LabelRequest }

const styles = {
  place: { face: 'bold', size: 38, paint: 'ink' },
  capital: { face: 'bold', size: 40, paint: 'ink' },
  country: { face: 'sans', size: 31, paint: 'soft', tracking: 0.14 },
  water: { face: 'italic', size: 40, paint: 'water', tracking: 0.02 },
} as const satisfies Record<string, Style>

const margin = 22
const capTop = 0.74
const lineHeight = 0.98
export const symbolRadius = 13

function sizeOf(text: string, style: Style): { w: number; h: number } {
  return { w: textWidth(style.face, style.size, text, style.tracking), h: style.size * lineHeight }
}

function placeLabel(view: View, place: MapSpec['places'][number], index: number): Label {
  const style = place.style === 'capital' ? styles.capital : styles.place
  const side: Side = place.side
  const candidates = sideCandidates(
    locate(view, place.at),
    sizeOf(place.name, style),
    side,
    symbolRadius + 11,
  )
  return { text: place.name, style, request: { id: `place ${index}`, candidates, required: true } }
}

function areaLabel(view: View, name: string, at: Point, style: Style, id: string): Label {
  const candidates = centredCandidates(locate(view, at), sizeOf(name, style), 26)
  return { text: name, style, request: { id, candidates, required: false } }
}

/** Boxes along a route, so that names keep off it. */
export function routeBoxes(points: readonly Point[]): Box[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 24))
    return Array.from({ length: steps + 1 }, (_, i): Box => {
      const share = i / steps
      return around([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], 9)
    })
  })
}

export type Surroundings = {
  readonly obstacles: readonly Box[]
  readonly routes: readonly Box[]
  readonly groundAt: GroundAt
}

function collect(view: View, spec: MapSpec): Label[] {
  return [
    ...spec.places.map((place, index) => placeLabel(view, place, index)),
    ...spec.countries.map(({ name, at }, index) =>
      areaLabel(view, name.toUpperCase(), at, styles.country, `country ${index}`),
    ),
    ...spec.waters.map(({ name, at }, index) =>
      areaLabel(view, name, at, styles.water, `water ${index}`),
    ),
  ]
}

/** A fine line from a name to its place when the name had to move away. */
function leader(sheet: Sheet, box: Box, [x, y]: Point): void {
  const nearX = Math.max(box.x, Math.min(x, box.x + box.w))
  const nearY = Math.max(box.y + 6, Math.min(y, box.y + box.h - 6))
  if (Math.hypot(nearX - x, nearY - y) < symbolRadius + 26) return
  sheet.path(
    `M${Math.round(x)} ${Math.round(y)}L${Math.round(nearX)} ${Math.round(nearY)}`,
    { stroke: 'ink' },
    'stroke-width="2"',
  )
}

/** What most of a name stands on, so that its rim is of the same colour. */
function groundUnder(view: View, { x, y, w, h }: Box, groundAt: GroundAt): ReturnType<GroundAt> {
  const found = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95].map((share) => {
    const at = view.projection.invert?.([x + w * share, y + h / 2])
    return at ? groundAt(at) : 'sea'
  })
  const count = (ground: ReturnType<GroundAt>) => found.filter((one) => one === ground).length
  return (['land', 'redwash'] as const).reduce(
    (best: ReturnType<GroundAt>, one) => (count(one) > count(best) ? one : best),
    'sea',
  )
}

/** Sets the names where they fit; answers with those that found no room. */
export function drawLabels(
  sheet: Sheet,
  view: View,
  spec: MapSpec,
  { obstacles, routes, groundAt }: Surroundings,
): string[] {
  const labels = collect(view, spec)
  const frame = grow(sheet.frame, -margin)
  const symbols = spec.places.map(({ at }) => around(locate(view, at), symbolRadius + 3))
  const { placed, left } = placeLabels(
    labels.map(({ request }) => request),
    { frame, obstacles: [...obstacles, ...symbols], avoid: routes },
  )
  for (const { text, style, request } of labels) {
    const box = placed.get(request.id)
    if (!box) continue
    const place = request.required ? spec.places[Number(request.id.slice(6))] : undefined
    if (place) leader(sheet, box, locate(view, place.at))
    const halo = groundUnder(view, box, groundAt)
    sheet.text({
      ...style,
      halo,
      text,
      x: box.x,
      y: box.y + style.size * (lineHeight / 2 - 0.5 + capTop + 0.11),
    })
  }
  return left.map((id) => labels.find(({ request }) => request.id === id)?.text ?? id)
}

/** Names of what the map speaks of but doesn't show. */
export function outOfFrame(view: View, spec: MapSpec): string[] {
  const lost =
    (radius: number) =>
    ({ at }: { at: Point }) =>
      !inside(around(locate(view, at), radius), view.frame)
  const names = [...spec.countries, ...spec.waters]
  return [...spec.places.filter(lost(symbolRadius + 4)), ...names.filter(lost(0))].map(
    ({ name }) => name,
  )
}
