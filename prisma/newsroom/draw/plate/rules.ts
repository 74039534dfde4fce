/* The rules around a plate, as a compositor would lock them into the forme. */
import { type Paint, platePaint } from '../palette.ts'
import type { PlateSpec } from '../picture-spec.ts'
import type { Sheet } from '../sheet.ts'

export const margin = 88

type Rules = (sheet: Sheet, paint: Paint) => void

/** A thick and a thin rule above, as over a front page; a hairline below. */
const masthead: Rules = (sheet, paint) => {
  const w = sheet.width - 2 * margin
  sheet.rect({ x: margin, y: 60, w, h: 9 }, paint)
  sheet.rect({ x: margin, y: 77, w, h: 2.5 }, paint)
  sheet.rect({ x: margin, y: sheet.height - 62, w, h: 2.5 }, paint)
}

/** The other way up: the weight is at the foot. */
const foot: Rules = (sheet, paint) => {
  const w = sheet.width - 2 * margin
  sheet.rect({ x: margin, y: 62, w, h: 2.5 }, paint)
  sheet.rect({ x: margin, y: sheet.height - 80, w, h: 2.5 }, paint)
  sheet.rect({ x: margin, y: sheet.height - 71, w, h: 9 }, paint)
}

/** A double frame, as around an announcement. */
const frame: Rules = (sheet, paint) => {
  const box = (inset: number) => {
    const [w, h] = [sheet.width - 2 * inset, sheet.height - 2 * inset]
    return `M${inset} ${inset}h${w}v${h}h${-w}z`
  }
  sheet.path(box(36), { stroke: paint }, 'stroke-width="7"')
  sheet.path(box(49), { stroke: paint }, 'stroke-width="2.5"')
}

/** Corner marks, as on a printer's proof. */
const proof: Rules = (sheet, paint) => {
  const [left, top, right, low] = [44, 44, sheet.width - 44, sheet.height - 44]
  const corners = `M${left} ${top + 70}v-70h70M${right - 70} ${top}h70v70M${right} ${low - 70}v70h-70M${left + 70} ${low}h-70v-70`
  sheet.path(corners, { stroke: paint }, 'stroke-width="5"')
  const [x, y] = [sheet.width / 2, top]
  sheet.path(`M${x - 26} ${y}h52M${x} ${y - 26}v52`, { stroke: paint }, 'stroke-width="2.5"')
  sheet.circle([x, y], 15, { stroke: paint }, 'stroke-width="2.5"')
}

const all: readonly Rules[] = [masthead, frame, foot, proof]

export function drawRules(sheet: Sheet, { tone }: PlateSpec, choice: number): void {
  all[choice % all.length]?.(sheet, platePaint(tone, 'words'))
}
