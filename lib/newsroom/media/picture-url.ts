import type { PictureView } from '../../text/body/body.ts'

/** Widths (px) in which a raster picture is stored, beside its full size. */
export const PICTURE_WIDTHS = [480, 960, 1600] as const

/** Formats that need only one file for all sizes. */
const SCALABLE = new Set(['svg'])

/**
 * Returns the path of a picture's file. `width` is one of its stored widths; default: full size.
 */
export function getPictureUrl(picture: PictureView, width?: number): string {
  const size = width === undefined || width >= picture.width ? '' : `-${width}`
  return `/media/${picture.key}${size}.${picture.format}`
}

/** Returns the stored widths, the full one last. An SVG has only one. */
export function getPictureWidths(picture: PictureView): readonly number[] {
  if (SCALABLE.has(picture.format)) return [picture.width]
  return [...PICTURE_WIDTHS.filter((width) => width < picture.width), picture.width]
}

/** Returns the `srcset` of a raster picture; undefined if there is only one file. */
export function getPictureSrcSet(picture: PictureView): string | undefined {
  const widths = getPictureWidths(picture)
  if (widths.length < 2) return undefined
  return widths.map((width) => `${getPictureUrl(picture, width)} ${width}w`).join(', ')
}
