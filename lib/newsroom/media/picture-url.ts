import type { PictureView } from '../../text/body/body.ts'

/** The widths (px) in which a raster picture is kept beside its full size. */
export const PICTURE_WIDTHS = [480, 960, 1600] as const

/** Formats that are one file at every size. */
const SCALABLE = new Set(['svg'])

/** The address of a picture's file; `width` is one of `widthsOf(picture)` or left out for the full size. */
export function pictureUrl(picture: PictureView, width?: number): string {
  const size = width === undefined || width >= picture.width ? '' : `-${width}`
  return `/media/${picture.key}${size}.${picture.format}`
}

/** The widths in which the file exists, the full one last; one entry for an SVG. */
export function widthsOf(picture: PictureView): readonly number[] {
  if (SCALABLE.has(picture.format)) return [picture.width]
  return [...PICTURE_WIDTHS.filter((width) => width < picture.width), picture.width]
}

/** The `srcset` of a raster picture; undefined where one file serves all sizes. */
export function srcSetOf(picture: PictureView): string | undefined {
  const widths = widthsOf(picture)
  if (widths.length < 2) return undefined
  return widths.map((width) => `${pictureUrl(picture, width)} ${width}w`).join(', ')
}
