import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Metadata } from 'sharp'
import type { PortraitRefusal } from '../people/refusal.ts'
import { keepFile, mediaFolder } from './media-folder.ts'

/** Twice the largest size at which a portrait is shown, for dense screens. */
const SIDE = 256
/** What a telephone's camera makes, and room. */
export const MAX_PORTRAIT_BYTES = 8_000_000
const MAX_PIXELS = 60_000_000
const SECONDS = 20

/** No SVG: a drawing is a program. No TIFF or HEIF: their decoders are large, and phones convert. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'avif'])

export type PortraitSaving =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly refusal: PortraitRefusal }

/**
 * Keeps somebody's picture and answers its file name in the media folder: decoded, turned upright,
 * cropped to a square of 256 px around what catches the eye, and encoded anew as WebP, so that
 * nothing of the file but its pixels reaches a reader. An animation gives its first frame. The name
 * is of the picture and its owner: nobody else's portrait is the same file.
 */
export async function savePortrait(
  dataDir: string,
  content: Uint8Array,
  ownerId: number,
): Promise<PortraitSaving> {
  if (content.byteLength > MAX_PORTRAIT_BYTES) return { ok: false, refusal: 'too-many-bytes' }
  try {
    const source = await sharp(content, { limitInputPixels: MAX_PIXELS }).metadata()
    if (!isAccepted(source)) return { ok: false, refusal: 'not-a-picture' }
    const name = nameOf(content, ownerId)
    await keepFile(dataDir, name, await encode(content))
    return { ok: true, name }
  } catch (error) {
    // The disk's errors have a code; the decoder's have none and are about the picture.
    if (error instanceof Error && 'code' in error) throw error
    const large = error instanceof Error && /pixel limit/i.test(error.message)
    return { ok: false, refusal: large ? 'too-many-pixels' : 'not-a-picture' }
  }
}

/** sharp calls AVIF "heif" and tells it apart by its compression. */
function isAccepted({ format, compression }: Metadata): boolean {
  return FORMATS.has(format) || (format === 'heif' && compression === 'av1')
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
