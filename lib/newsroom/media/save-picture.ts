import { createHash } from 'node:crypto'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { keepFile, mediaFolder } from '../../platform/storage/media-folder.ts'
import type { PictureView } from '../../text/body/body.ts'
import { PICTURE_WIDTHS } from './picture-url.ts'

/** Widest stored file (px): fills the widest column on a 2x screen. */
const FULL_WIDTH = 2400
/** Both limits are above what the largest cameras produce. */
export const MAX_PICTURE_BYTES = 50_000_000
const MAX_PIXELS = 120_000_000
/** Frames of an animation. */
const MAX_PAGES = 600
const TIMEOUT_SECONDS = 60
/** Twice the default (72 dpi), so that small drawings stay sharp. */
const SVG_DENSITY = 144

const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'svg', 'tiff', 'heif', 'avif'])

/** The fields of a PictureView that come from its file. */
export type SavedPicture = Pick<PictureView, 'key' | 'format' | 'width' | 'height'>
export type PictureRefusal = 'not-a-picture' | 'too-many-bytes' | 'too-many-pixels'
export type SavePictureResult =
  | { readonly ok: true; readonly picture: SavedPicture }
  | { readonly ok: false; readonly refusal: PictureRefusal }

/**
 * Stores an untrusted picture. It is decoded and encoded again as WebP, so readers get only its
 * pixels (upright, without EXIF): at full size, at most 2400 px wide, and in PICTURE_WIDTHS.
 * Animations stay animated; SVGs become raster pictures. The file name is a hash of the content, so
 * saving the same file again encodes nothing.
 */
export async function savePicture(
  dataDir: string,
  content: Uint8Array,
): Promise<SavePictureResult> {
  if (content.byteLength > MAX_PICTURE_BYTES) return { ok: false, refusal: 'too-many-bytes' }
  try {
    const source = await sharp(content, { limitInputPixels: MAX_PIXELS }).metadata()
    if (!FORMATS.has(source.format)) return { ok: false, refusal: 'not-a-picture' }
    if (isTooLarge(source)) return { ok: false, refusal: 'too-many-pixels' }
    return { ok: true, picture: await encodeAll(dataDir, content, source) }
  } catch (error) {
    // File system errors have a code; decoder errors don't.
    if (error instanceof Error && 'code' in error) throw error
    const isLarge = error instanceof Error && /pixel limit/i.test(error.message)
    return { ok: false, refusal: isLarge ? 'too-many-pixels' : 'not-a-picture' }
  }
}

function isTooLarge({ width, height, pages = 1, pageHeight = height }: Metadata): boolean {
  return pages > MAX_PAGES || width * pageHeight * pages > MAX_PIXELS
}

async function encodeAll(
  dataDir: string,
  content: Uint8Array,
  source: Metadata,
): Promise<SavedPicture> {
  const key = `picture-${createHash('sha256').update(content).digest('hex').slice(0, 24)}`
  const size = getFullSize(source)
  const widths = [...PICTURE_WIDTHS.filter((width) => width < size.width), size.width]
  for (const width of widths) {
    const name = width === size.width ? `${key}.webp` : `${key}-${width}.webp`
    if (await exists(join(mediaFolder(dataDir), name))) continue
    await keepFile(dataDir, name, await encode(content, source, width))
  }
  return { key, format: 'webp', ...size }
}

/** Returns the size of the full file: upright, at most FULL_WIDTH wide. */
function getFullSize(source: Metadata): { width: number; height: number } {
  const sharpness = source.format === 'svg' ? SVG_DENSITY / 72 : 1
  const turned = (source.orientation ?? 1) >= 5
  const own = { width: source.width, height: source.pageHeight ?? source.height }
  const width = Math.round((turned ? own.height : own.width) * sharpness)
  const height = Math.round((turned ? own.width : own.height) * sharpness)
  const scale = Math.min(1, FULL_WIDTH / width)
  return { width: Math.round(width * scale), height: Math.max(1, Math.round(height * scale)) }
}

function encode(content: Uint8Array, source: Metadata, width: number): Promise<Buffer> {
  const decoded: Sharp = sharp(content, {
    limitInputPixels: MAX_PIXELS,
    animated: (source.pages ?? 1) > 1 && (source.format === 'gif' || source.format === 'webp'),
    ...(source.format === 'svg' ? { density: SVG_DENSITY } : {}),
  })
  return decoded
    .autoOrient()
    .resize({ width })
    .webp({ quality: 80, effort: 4 })
    .timeout({ seconds: TIMEOUT_SECONDS })
    .toBuffer()
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
