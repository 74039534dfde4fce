import { Buffer as Line, shape } from 'harfbuzzjs'
import { normalize } from '../../text/typed/normalize.ts'
import { findFace, type OpenFace, type TypeStyle } from './faces.ts'

/** A letter in its place: its outline in units of the font, y upwards. */
export interface PlacedGlyph {
  readonly outline: string
  readonly em: number
  /** From the line's start and its baseline, in ems. */
  readonly x: number
  readonly y: number
}

export interface ShapedLine {
  readonly glyphs: readonly PlacedGlyph[]
  /** In ems. */
  readonly width: number
}

/**
 * A line of text as outlines, shaped by HarfBuzz as browsers do it: Thai's vowels over their
 * consonants, Khmer's and Burmese's stacks. Null where one of our fonts lacks a letter of it, so that
 * nobody ever sees the empty box that a font draws for it. Lines run from left to right.
 */
export function shapeLine(style: TypeStyle, text: string): ShapedLine | null {
  const runs = runsOf(style, text)
  if (!runs) return null
  const glyphs: PlacedGlyph[] = []
  let width = 0
  for (const run of runs) {
    const { em } = run.face
    for (const { glyph, advance, x, y } of shaped(run)) {
      if (glyph === 0) return null
      const outline = run.face.outlineOf(glyph)
      if (outline) glyphs.push({ outline, em, x: width + x / em, y: y / em })
      width += advance / em
    }
  }
  return { glyphs, width }
}

interface Run {
  readonly face: OpenFace
  text: string
}

/** Marks, joiners and blanks stay in the face of what they follow. */
const FOLLOWS = /[\p{M}\p{Default_Ignorable_Code_Point}\p{Zs}]/u
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u
/** HarfBuzz takes the square of a row of invisible signs; more than a few in a row mean nothing. */
const INVISIBLE_ROW = /(\p{Default_Ignorable_Code_Point}{4})\p{Default_Ignorable_Code_Point}+/gu

/** Stretches that one face can set; null where none can. */
function runsOf(style: TypeStyle, text: string): readonly Run[] | null {
  const runs: Run[] = []
  for (const letter of normalize(text, 'NFC').replace(INVISIBLE_ROW, '$1')) {
    const last = runs.at(-1)
    const stays = last && FOLLOWS.test(letter) && last.face.codePoints.has(codeOf(letter))
    const face = stays ? last.face : findFace(style, codeOf(letter))
    if (last && (face === last.face || INVISIBLE.test(letter))) last.text += letter
    else if (face) runs.push({ face, text: letter })
    else if (!INVISIBLE.test(letter)) return null
  }
  return runs
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0
}

function shaped({ face, text }: Run) {
  const line = new Line()
  line.addText(text)
  line.guessSegmentProperties()
  shape(face.font, line)
  const places = line.getGlyphPositions()
  return line.getGlyphInfos().map(({ codepoint }, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[at] ?? {}
    return { glyph: codepoint, advance: xAdvance, x: xOffset, y: yOffset }
  })
}
