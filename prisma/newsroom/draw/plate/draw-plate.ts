/* A typographic plate: its key decides the pattern and the composition. */
import { platePaint } from '../palette.ts'
import type { PlateSpec } from '../picture-spec.ts'
import { Sheet } from '../sheet.ts'
import { chance, hash } from './chance.ts'
import { grounds } from './grounds.ts'
import { type Composition, drawPlateWords } from './plate-words.ts'
import { drawRules, margin } from './rules.ts'

const compositions: readonly Composition[] = ['bottom', 'top', 'middle']

function drawTone(sheet: Sheet, { tone }: PlateSpec, steep: boolean): void {
  const stop = (part: 'ground' | 'deep', at: number) =>
    `<stop ${sheet.paint({ 'stop-color': platePaint(tone, part) })} offset="${at}"/>`
  const direction = steep ? 'x1="0" y1="0" x2=".25" y2="1"' : 'x1="0" y1="0" x2="1" y2=".6"'
  sheet.define(
    `<linearGradient id="tone" ${direction}>${stop('ground', 0.1)}${stop('deep', 1)}</linearGradient>`,
  )
  sheet.add(`<rect width="${sheet.width}" height="${sheet.height}" fill="url(#tone)"/>`)
}

export function drawPlate(spec: PlateSpec, key: string): Sheet {
  const sheet = new Sheet(spec.shape)
  const seed = hash(key)
  const random = chance(seed)
  drawTone(sheet, spec, random() < 0.5)
  grounds[seed % grounds.length]?.(sheet, spec, random)
  drawRules(sheet, spec, Math.floor(seed / 4096))
  const box = { x: margin, y: 128, w: sheet.width - 2 * margin, h: sheet.height - 128 - 104 }
  drawPlateWords(
    sheet,
    spec,
    box,
    compositions[Math.floor(seed / 64) % compositions.length] ?? 'bottom',
  )
  return sheet
}
