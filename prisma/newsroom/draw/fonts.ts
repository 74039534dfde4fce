/* The newspaper's two typefaces, as outlines. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'
import { PathWriter } from './path-data.ts'

const faces = {
  serif: ['newsreader', '500-normal'],
  head: ['newsreader', '600-normal'],
  italic: ['newsreader', '400-italic'],
  sans: ['libre-franklin', '400-normal'],
  bold: ['libre-franklin', '600-normal'],
} as const

export type Face = keyof typeof faces
/** One drawn letter: its outline's name and its place on the line, in ems. */
export type ShapedGlyph = {
  readonly key: string
  readonly glyph: fontkit.Glyph
  readonly em: number
  readonly x: number
}
export type ShapedText = {
  readonly glyphs: readonly ShapedGlyph[]
  readonly width: number
  readonly ink: Ink
}
/** How far the letters reach above and below the baseline, in ems. */
export type Ink = { readonly top: number; readonly bottom: number }

const subsets = ['latin', 'latin-ext', 'vietnamese'] as const
const require = createRequire(import.meta.url)
const opened = new Map<string, fontkit.Font>()

function openFont(face: Face, subset: string): fontkit.Font {
  const name = `${face}/${subset}`
  const known = opened.get(name)
  if (known) return known
  const [family, style] = faces[face]
  const file = require.resolve(`@fontsource/${family}/files/${family}-${subset}-${style}.woff`)
  const font = fontkit.create(readFileSync(file))
  if ('fonts' in font) throw new Error(`${file} holds more than one font`)
  opened.set(name, font)
  return font
}

/** The first subset that has the letter. */
function subsetFor(face: Face, letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  const found = subsets.find((subset) => openFont(face, subset).hasGlyphForCodePoint(code))
  if (!found) throw new Error(`no outline for “${letter}” in ${faces[face][0]}`)
  return found
}

/** Stretches of text that one font file can set. */
function runs(face: Face, text: string): { subset: string; text: string }[] {
  const found: { subset: string; text: string }[] = []
  for (const letter of text.normalize('NFC')) {
    const last = found.at(-1)
    const subset = letter === ' ' && last ? last.subset : subsetFor(face, letter)
    if (last?.subset === subset) last.text += letter
    else found.push({ subset, text: letter })
  }
  return found
}

function inkOf(glyphs: readonly ShapedGlyph[]): Ink {
  const solid = glyphs.filter(({ glyph }) => glyph.path.commands.length > 0)
  const top = Math.max(0, ...solid.map(({ glyph, em }) => glyph.bbox.maxY / em))
  const bottom = Math.max(0, ...solid.map(({ glyph, em }) => -glyph.bbox.minY / em))
  return { top, bottom }
}

const shaped = new Map<string, ShapedText>()

/** Sets a line of text with its kerning. `tracking` is extra space per letter, in ems. */
export function shape(face: Face, text: string, tracking = 0): ShapedText {
  const name = `${face}|${tracking}|${text}`
  const known = shaped.get(name)
  if (known) return known
  const glyphs: ShapedGlyph[] = []
  let x = 0
  for (const run of runs(face, text)) {
    const font = openFont(face, run.subset)
    const { glyphs: letters, positions } = font.layout(run.text)
    for (const [index, glyph] of letters.entries()) {
      const position = positions[index]
      const at = x + (position?.xOffset ?? 0) / font.unitsPerEm
      glyphs.push({ key: `${face}/${run.subset}/${glyph.id}`, glyph, em: font.unitsPerEm, x: at })
      x += (position?.xAdvance ?? glyph.advanceWidth) / font.unitsPerEm + tracking
    }
  }
  const result = { glyphs, width: Math.max(0, x - tracking), ink: inkOf(glyphs) }
  shaped.set(name, result)
  return result
}

export function textWidth(face: Face, size: number, text: string, tracking = 0): number {
  return shape(face, text, tracking).width * size
}

/** A letter's outline on a grid of `grid` units to the em; empty for a blank. */
export function outline({ glyph, em }: ShapedGlyph, grid: number): string {
  const k = grid / em
  const writer = new PathWriter(0)
  let start: readonly [number, number] = [0, 0]
  for (const { command, args } of glyph.path.commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args.map(
      (value, i) => (i % 2 ? -value : value) * k,
    )
    if (command === 'moveTo') {
      start = [a, b]
      writer.move(start)
    } else if (command === 'lineTo') writer.line([a, b])
    else if (command === 'quadraticCurveTo') writer.quad([a, b], [c, d])
    else if (command === 'bezierCurveTo') writer.cubic([a, b], [c, d], [e, f])
    else writer.close(start)
  }
  return writer.toString()
}
