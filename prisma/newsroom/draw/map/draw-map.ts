/* A locator map. */
import { type MapSpec, PictureError } from '../picture-spec.ts'
import { Sheet } from '../sheet.ts'
import { drawGlobe, drawScale, placeBoxes } from './furniture.ts'
import { drawLabels, outOfFrame, routeBoxes } from './labels.ts'
import { drawLand, isCountry } from './land.ts'
import { drawPlaces, drawRoutes, routePoints } from './symbols.ts'
import { type View, viewOf } from './view.ts'

function checkNames(spec: MapSpec, view: View): void {
  for (const [index, name] of spec.highlight.entries()) {
    if (!isCountry(name))
      throw new PictureError(`highlight.${index}: no country called “${name}” in the atlas`)
  }
  const [lost] = outOfFrame(view, spec)
  if (lost) throw new PictureError(`center, width: “${lost}” lies outside the map`)
}

/** Room that names are likely to want, for choosing the corners. */
function busyBoxes(spec: MapSpec, view: View) {
  const names = [...spec.countries, ...spec.waters]
  return [
    ...placeBoxes(
      view,
      spec.places.map(({ at }) => at),
      60,
    ),
    ...placeBoxes(
      view,
      names.map(({ at }) => at),
      75,
    ),
    ...spec.routes.flatMap((route) => routeBoxes(routePoints(view, route))),
  ]
}

export function drawMap(spec: MapSpec): Sheet {
  const sheet = new Sheet(spec.shape)
  const view = viewOf(spec, sheet.frame)
  checkNames(spec, view)
  const groundAt = drawLand(sheet, view, spec.highlight)
  const busy = busyBoxes(spec, view)
  const globe = drawGlobe(sheet, view, busy)
  const scale = drawScale(sheet, view, [...busy, ...globe])
  drawRoutes(sheet, view, spec)
  drawPlaces(sheet, view, spec.places)
  const routes = spec.routes.flatMap((route) => routeBoxes(routePoints(view, route)))
  const left = drawLabels(sheet, view, spec, { obstacles: [...globe, ...scale], routes, groundAt })
  if (left.length > 0) throw new PictureError(`no room for “${left.join('”, “')}”`)
  const { width, height } = sheet
  sheet.path(
    `M1 1h${width - 2}v${height - 2}h${2 - width}z`,
    { stroke: 'rule' },
    'stroke-width="2"',
  )
  return sheet
}
