/* Sea, land, borders and the countries a map is about. */
import { geoContains, geoGraticule } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type { Point } from '../box.ts'
import type { Sheet } from '../sheet.ts'
import { type Atlas, type Country, cutAtlas, loadAtlas } from './atlas.ts'
import { trace } from './trace.ts'
import type { View } from './view.ts'

/** What lies at a place: a washed country, other land, or the sea. */
export type GroundAt = (at: Point) => 'redwash' | 'land' | 'sea'
type Ground = {
  readonly land: string
  readonly borders: string
  readonly washed: string
  readonly groundAt: GroundAt
}

const budget = 7000
const smallestIsland = 9

export function isCountry(name: string): boolean {
  return (['10m', '50m'] as const).some((detail) =>
    loadAtlas(detail).countries.some(({ properties }) => properties?.name === name),
  )
}

function collection(countries: readonly Country[]): GeometryCollection<{ name: string }> {
  return { type: 'GeometryCollection', geometries: [...countries] }
}

function drawGround(
  { topology, countries }: Atlas,
  view: View,
  highlight: readonly string[],
  island: number,
): Ground {
  const chosen = countries.filter(({ properties }) => highlight.includes(properties?.name ?? ''))
  const borders = mesh(topology, collection(countries), (a, b) => a !== b)
  // merge() is typed for polygons only, but takes both kinds.
  const land = merge(topology, countries as unknown as Parameters<typeof merge>[1])
  return {
    land: trace(land, view.projection, island),
    borders: trace(borders, view.projection),
    washed: chosen.map((one) => trace(feature(topology, one), view.projection, island)).join(''),
    groundAt: ([lon, lat]) => {
      if (chosen.some((one) => geoContains(feature(topology, one), [lon, lat]))) return 'redwash'
      return countries.some((one) => geoContains(feature(topology, one), [lon, lat]))
        ? 'land'
        : 'sea'
    },
  }
}

/** Draws the ground finely, then more coarsely until it fits the budget. */
function groundWithin(view: View, highlight: readonly string[]): Ground {
  let ground: Ground | undefined
  for (const [pixels, island] of [
    [0.8, 9],
    [1.2, 9],
    [1.7, 14],
    [2.3, 20],
    [3.2, 30],
    [4.5, 45],
    [6, 70],
  ] as const) {
    ground = drawGround(cutAtlas(view, pixels, smallestIsland), view, highlight, island)
    if (ground.land.length + ground.borders.length + ground.washed.length <= budget) break
  }
  if (!ground) throw new Error('no land was drawn')
  return ground
}

function graticuleStep(span: number): number {
  return [0.25, 0.5, 1, 2, 5, 10, 20, 30].find((step) => span / step <= 8) ?? 30
}

function graticule(view: View): string {
  const step = graticuleStep(view.span)
  const reach = view.span * 0.8
  const [lon, lat] = view.center.map((value) => Math.round(value / step) * step)
  const [x = 0, y = 0] = [lon, lat]
  const low = Math.max(-85, y - reach)
  const lines = geoGraticule().step([step, step])
  if (view.span < 100) {
    const extent: [[number, number], [number, number]] = [
      [x - reach, low],
      [x + reach + 1e-6, Math.min(85, y + reach) + 1e-6],
    ]
    lines.extent(extent).precision(view.span / 12)
  }
  return trace(lines(), view.projection)
}

/** Draws the ground, and answers with a way to ask what lies at a place. */
export function drawLand(sheet: Sheet, view: View, highlight: readonly string[]): GroundAt {
  const ground = groundWithin(view, highlight)
  sheet.rect(sheet.frame, 'sea')
  sheet.path(graticule(view), { stroke: 'grid' }, 'stroke-width="1.5"')
  sheet.path(
    ground.land,
    { fill: 'land', stroke: 'shore' },
    'stroke-width="2" stroke-linejoin="round"',
  )
  sheet.path(ground.washed, { fill: 'redwash' })
  sheet.path(ground.borders, { stroke: 'border' }, 'stroke-width="2" stroke-linejoin="round"')
  return ground.groundAt
}
