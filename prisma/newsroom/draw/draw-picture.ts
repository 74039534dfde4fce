/* One picture: from what it shows to the drawing. */
import { drawBars } from './chart/bars.ts'
import { drawLines } from './chart/lines.ts'
import { drawTimeline } from './chart/timeline.ts'
import { layoutFaults } from './check-picture.ts'
import { drawMap } from './map/draw-map.ts'
import { PictureError, type PictureSpec, parsePictureSpec } from './picture-spec.ts'
import { drawPlate } from './plate/draw-plate.ts'
import type { Sheet } from './sheet.ts'

function sheetFor(spec: PictureSpec, key: string): Sheet {
  switch (spec.kind) {
    case 'map':
      return drawMap(spec)
    case 'bars':
      return drawBars(spec)
    case 'lines':
      return drawLines(spec)
    case 'timeline':
      return drawTimeline(spec)
    case 'plate':
      return drawPlate(spec, key)
  }
}

export type Drawing = { readonly svg: string; readonly faults: readonly string[] }

/** Draws the picture that a file describes. `key` is the file's name without its ending. */
export function drawPicture(json: string, key: string): Drawing {
  const file = `${key}.json`
  const spec = parsePictureSpec(json, file)
  try {
    const sheet = sheetFor(spec, key)
    return { svg: sheet.toSvg(), faults: layoutFaults(sheet.texts, sheet.frame) }
  } catch (error) {
    if (error instanceof PictureError) throw new PictureError(`${file}: ${error.message}`)
    throw error
  }
}
