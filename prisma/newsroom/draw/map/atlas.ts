/* Natural Earth's countries, cut down to what one map can show. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { Point } from '../box.ts'
import { ringArea, simplifyLine } from './simplify.ts'
import { eastOf, type View } from './view.ts'

export type Country = (Polygon<{ name: string }> | MultiPolygon<{ name: string }>) & {
  arcs: number[][] | number[][][]
}
export type Atlas = { readonly topology: Topology; readonly countries: readonly Country[] }
type Detail = '10m' | '50m' | '110m'
type Source = { readonly arcs: readonly Point[][]; readonly countries: readonly Country[] }

const require = createRequire(import.meta.url)
const loaded = new Map<Detail, Source>()

/** The arcs of a quantised topology, as longitudes and latitudes. */
function decode({ arcs, transform }: Topology): Point[][] {
  const [kx, ky] = transform?.scale ?? [1, 1]
  const [ox, oy] = transform?.translate ?? [0, 0]
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx = 0, dy = 0]): Point => {
      x += dx
      y += dy
      return [x * kx + ox, y * ky + oy]
    })
  })
}

export function loadAtlas(detail: Detail): Source {
  const known = loaded.get(detail)
  if (known) return known
  const text = readFileSync(require.resolve(`world-atlas/countries-${detail}.json`), 'utf8')
  const topology = JSON.parse(text) as Topology<{ countries: GeometryCollection<{ name: string }> }>
  const countries = topology.objects.countries.geometries.filter(
    (shape): shape is Country => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  )
  const source = { arcs: decode(topology), countries }
  loaded.set(detail, source)
  return source
}

/** Far from the frame a coast only has to stay out of it. */
function simplifyArc(arc: readonly Point[], view: View, tolerance: number): Point[] {
  const reach = view.span * (0.5 + 0.5)
  const near = arc.some(
    ([lon, lat]) => Math.abs(eastOf(view, lon)) < reach && Math.abs(lat - view.center[1]) < reach,
  )
  return simplifyLine(arc, near ? tolerance : view.span * 0.3, view.squeeze)
}

function ringPoints(ring: readonly number[], arcs: readonly (readonly Point[])[]): Point[] {
  return ring.flatMap((index) => {
    const arc = arcs[index < 0 ? ~index : index] ?? []
    return index < 0 ? [...arc].reverse() : arc
  })
}

/** A ring that has shrunk to nothing, or turned inside out, can't be drawn. */
function ringTest(source: Source, arcs: readonly Point[][], smallest: number) {
  return (ring: readonly number[]): boolean => {
    const area = ringArea(ringPoints(ring, arcs))
    if (Math.abs(area) < smallest) return false
    return (
      Math.abs(area) > 400 || Math.sign(area) === Math.sign(ringArea(ringPoints(ring, source.arcs)))
    )
  }
}

/** The countries, with lines no finer than `pixels` and no island smaller than `island` square pixels. */
export function cutAtlas(view: View, pixels: number, island: number): Atlas {
  const source = loadAtlas(view.span > 24 ? '50m' : '10m')
  const arcs = source.arcs.map((arc) =>
    simplifyArc(arc, view, pixels * view.degreesPerPixel * view.squeeze),
  )
  const sound = ringTest(source, arcs, island * view.degreesPerPixel ** 2 * view.squeeze)
  const countries = source.countries.flatMap((country): Country[] => {
    const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs
    const kept = (polygons as number[][][])
      .filter(([outer]) => outer !== undefined && sound(outer))
      .map(([outer = [], ...holes]) => [outer, ...holes.filter(sound)])
    return kept.length > 0 ? [{ ...country, type: 'MultiPolygon', arcs: kept }] : []
  })
  const topology: Topology = {
    type: 'Topology',
    objects: {},
    arcs: arcs.map((arc) => arc.map(([x, y]) => [x, y])),
  }
  return { topology, countries }
}
