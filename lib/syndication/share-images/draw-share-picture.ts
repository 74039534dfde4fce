import sharp, { type Sharp } from 'sharp'
import { drawSign, drawWords } from './draw-words.ts'
import { SHAPES, type ShapeName, type ShareWords } from './share-picture.ts'

/** Of a hero that is drawn into a share picture; our own are far smaller. */
const MAX_PIXELS = 120_000_000
const SECONDS = 20
const PAPER = '#fcfcfa'

/** What an article's pictures are drawn from: its words, and its hero's file where there is one. */
export interface ShareSource {
  readonly words: ShareWords
  readonly hero: Buffer | null
}

/**
 * A share picture as the bytes of its file. The ratios show the hero, and so does `wide` where our
 * fonts lack a letter of the headline: a photograph is cropped to what is most striking in it, a
 * drawing (map, chart) is shown whole, because half a label is worse than a margin. Where there is no
 * hero, or its file can't be decoded, the words are drawn; where they can't be, the newspaper's sign.
 */
export async function drawSharePicture(shape: ShapeName, source: ShareSource): Promise<Buffer> {
  const hero = () => (source.hero ? cropped(shape, source.hero) : Promise.resolve(null))
  const ratio = shape !== 'wide' && shape !== 'mark'
  const first = ratio ? await hero() : null
  if (first) return first
  const words = shape === 'mark' ? null : drawWords(shape, source.words)
  if (words) return encoded(shape, sharp(Buffer.from(words)))
  const last = shape === 'wide' ? await hero() : null
  return last ?? encoded(shape, sharp(Buffer.from(drawSign(shape))))
}

/** The hero in that shape; null where it can't be decoded. */
async function cropped(shape: ShapeName, hero: Buffer): Promise<Buffer | null> {
  const { width, height } = SHAPES[shape]
  try {
    const { format, width: own } = await sharp(hero, { limitInputPixels: MAX_PIXELS }).metadata()
    const drawn = format === 'svg'
    // Drawings are made at the size they are shown at; a pixel at 72 to the inch is one of theirs.
    const density = drawn ? { density: Math.min(288, Math.max(72, (72 * width) / own)) } : {}
    const picture = sharp(hero, { limitInputPixels: MAX_PIXELS, ...density })
      .autoOrient()
      .resize(width, height, {
        fit: drawn ? 'contain' : 'cover',
        position: drawn ? 'centre' : sharp.strategy.attention,
        background: PAPER,
      })
    return await encoded(shape, picture.flatten({ background: PAPER }))
  } catch (error) {
    // Whatever the decoder makes of a file that is no picture, there are words to draw.
    if (error instanceof Error) return null
    throw error
  }
}

function encoded(shape: ShapeName, picture: Sharp): Promise<Buffer> {
  const file = picture.timeout({ seconds: SECONDS })
  return SHAPES[shape].format === 'png'
    ? file.png({ palette: true, colours: 64, effort: 4 }).toBuffer()
    : file.jpeg({ quality: 82, mozjpeg: true }).toBuffer()
}
