import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Metadata } from 'sharp'
import { done, type Result, refused } from '../../platform/result.ts'
import { keepFile, mediaFolder } from '../../platform/storage/media-folder.ts'
import type { PortraitRefusal } from '../refusals.ts'

/** Twice the largest size at which a portrait is shown, for dense screens. */
const SIDE = 256
/** What a telephone's camera makes, and room. */
export const MAX_PORTRAIT_BYTES = 8_000_000
const MAX_PIXELS = 60_000_000
const SECONDS = 20

/** No SVG: a drawing is a program. No TIFF or HEIF: their decoders are large, and phones convert. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'avif'])

export interface Portrait {
  /** Its file name in the media folder. */
  readonly name: string
  readonly file: Uint8Array
}

/**
 * Draws somebody's portrait from the file they sent: decoded, turned upright, cropped to a square of
 * 256 px around what catches the eye, and encoded again as WebP, so that nothing of the file but its
 * pixels reaches a reader. An animation gives its first frame. The name depends on the content and
 * the owner: nobody else's portrait is the same file.
 */
export async function drawPortrait(
  content: Uint8Array,
  ownerId: number,
): Promise<Result<{ readonly portrait: Portrait }, PortraitRefusal>> {
  if (content.byteLength > MAX_PORTRAIT_BYTES) return refused('too-many-bytes')
  try {
    const source = await sharp(content, { limitInputPixels: MAX_PIXELS }).metadata()
    if (!isAccepted(source)) return refused('not-a-picture')
    return done({ portrait: { name: nameOf(content, ownerId), file: await encode(content) } })
  } catch (error) {
    const large = error instanceof Error && /pixel limit/i.test(error.message)
    return refused(large ? 'too-many-pixels' : 'not-a-picture')
  }
}

/** sharp calls AVIF "heif" and tells it apart by its compression. */
function isAccepted({ format, compression }: Metadata): boolean {
  return FORMATS.has(format) || (format === 'heif' && compression === 'av1')
}

/** Puts a portrait's file into the media folder; the same again changes nothing. */
export async function keepPortrait(dataDir: string, { name, file }: Portrait): Promise<void> {
  await keepFile(dataDir, name, file)
}

/** Takes a portrait's file away; a name that is no portrait's is left alone. */
export async function dropPortrait(dataDir: string, name: string): Promise<void> {
  if (/^portrait-[0-9a-f]+\.webp$/.test(name)) {
    await rm(join(mediaFolder(dataDir), name), { force: true })
  }
}

function nameOf(content: Uint8Array, ownerId: number): string {
  const hash = createHash('sha256').update(`${ownerId}:`).update(content).digest('hex')
  return `portrait-${hash.slice(0, 24)}.webp`
}

function encode(content: Uint8Array): Promise<Buffer> {
  return sharp(content, { limitInputPixels: MAX_PIXELS, pages: 1 })
    .autoOrient()
    .resize({ width: SIDE, height: SIDE, fit: 'cover', position: 'attention' })
    .webp({ quality: 80, effort: 4 })
    .timeout({ seconds: SECONDS })
    .toBuffer()
}
