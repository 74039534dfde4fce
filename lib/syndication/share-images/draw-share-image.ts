import sharp, { type Sharp } from 'sharp'
import { drawLogo, drawText } from './draw-text.ts'
import { SHAPES, type ShapeName, type ShareText } from './share-image.ts'

/** Limit for hero pictures. Stored pictures are far smaller. */
const MAX_PIXELS = 120_000_000
const TIMEOUT_SECONDS = 20
const PAPER = '#fcfcfa'

/** The input of a share image: its text and the hero's file, if there is one. */
export interface ShareSource {
  readonly words: ShareText
  readonly hero: Buffer | null
}

/**
 * Draws a share image and returns the file. The three ratios show the hero if it can be decoded;
 * all other shapes show the text. If our fonts lack a character, `wide` falls back to the hero. The
 * last resort is the site's logo. Photos are cropped to their most salient part. Drawings (maps,
 * charts) are shown whole, because half a label is worse than a margin.
 */
export async function drawShareImage(shape: ShapeName, source: ShareSource): Promise<Buffer> {
  const hero = () => (source.hero ? drawHero(shape, source.hero) : Promise.resolve(null))
  const isRatio = shape !== 'wide' && shape !== 'mark'
  const first = isRatio ? await hero() : null
  if (first) return first
  const words = shape === 'mark' ? null : drawText(shape, source.words)
  if (words) return encode(shape, sharp(Buffer.from(words)))
  const last = shape === 'wide' ? await hero() : null
  return last ?? encode(shape, sharp(Buffer.from(drawLogo(shape))))
}

/** Fits the hero into the shape; null if it can't be decoded. */
async function drawHero(shape: ShapeName, hero: Buffer): Promise<Buffer | null> {
  const { width, height } = SHAPES[shape]
  try {
    const { format, width: own } = await sharp(hero, { limitInputPixels: MAX_PIXELS }).metadata()
    const isDrawing = format === 'svg'
    // Rasterise drawings at the size they are shown. 72 dpi is one pixel per SVG unit.
    const density = isDrawing ? { density: Math.min(288, Math.max(72, (72 * width) / own)) } : {}
    const picture = sharp(hero, { limitInputPixels: MAX_PIXELS, ...density })
      .autoOrient()
      .resize(width, height, {
        fit: isDrawing ? 'contain' : 'cover',
        position: isDrawing ? 'centre' : sharp.strategy.attention,
        background: PAPER,
      })
    return await encode(shape, picture.flatten({ background: PAPER }))
  } catch (error) {
    // Not a picture: draw the text instead.
    if (error instanceof Error) return null
    throw error
  }
}

function encode(shape: ShapeName, picture: Sharp): Promise<Buffer> {
  const file = picture.timeout({ seconds: TIMEOUT_SECONDS })
  return SHAPES[shape].format === 'png'
    ? file.png({ palette: true, colours: 64, effort: 4 }).toBuffer()
    : file.jpeg({ quality: 82, mozjpeg: true }).toBuffer()
}
