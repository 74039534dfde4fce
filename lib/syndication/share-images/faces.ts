import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Face, Font } from 'harfbuzzjs'
import { unpackWoff } from './woff.ts'

/** A font file, opened for setting type. */
export interface OpenFace {
  readonly name: string
  readonly font: Font
  /** Units to the em. */
  readonly em: number
  readonly codePoints: ReadonlySet<number>
  /** The outline of a glyph, in units of the font, y upwards. */
  outlineOf(glyph: number): string
}

/** The kinds of type on a share picture: headlines and the newspaper's name, and labels. */
export type TypeStyle = 'head' | 'label'

/** Scripts that our own typefaces lack; in both styles they are set in Noto's serif. */
const NOTO = ['thai', 'lao', 'khmer', 'myanmar'].map((script) => {
  return [`noto-serif-${script}`, script, 600] as const
})
const LATIN = ['latin', 'latin-ext', 'vietnamese'] as const

/** The files of each style, the first that has a letter sets it: family, subset, weight. */
const FILES = {
  head: [...LATIN.map((subset) => ['newsreader', subset, 600] as const), ...NOTO],
  label: [...LATIN.map((subset) => ['libre-franklin', subset, 600] as const), ...NOTO],
} satisfies Record<TypeStyle, readonly (readonly [string, string, number])[]>

const opened = new Map<string, OpenFace>()

/** The face of a style that has that letter (a code point); undefined where none has. */
export function findFace(style: TypeStyle, letter: number): OpenFace | undefined {
  for (const [family, subset, weight] of FILES[style]) {
    const face = open(family, subset, weight)
    if (face.codePoints.has(letter)) return face
  }
  return undefined
}

// Each is some 20 kB and read when a headline first needs it. The folder is named from where the
// server runs, because a bundler would look for the file beside the bundle.
function open(family: string, subset: string, weight: number): OpenFace {
  const name = `${family}-${subset}-${weight}-normal`
  const known = opened.get(name)
  if (known) return known
  const folder = join(process.cwd(), 'node_modules', '@fontsource', family, 'files')
  const face = new Face(new Blob(unpackWoff(readFileSync(join(folder, `${name}.woff`)))))
  const codePoints = new Set(face.collectUnicodes())
  const font = new Font(face)
  const made = { name, font, em: face.upem, codePoints, outlineOf: keepOutlines(font) }
  opened.set(name, made)
  return made
}

/** Each glyph is drawn once: a font has a few hundred, and a headline sets the same ones again. */
function keepOutlines(font: Font): OpenFace['outlineOf'] {
  const kept = new Map<number, string>()
  return (glyph) => {
    const outline = kept.get(glyph) ?? font.glyphToPath(glyph)
    kept.set(glyph, outline)
    return outline
  }
}
