/* Rectangles, for everything that must not run into something else. */

export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
export type Point = readonly [x: number, y: number]

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}

export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  )
}

/** The box with `by` more on each side, or less when negative. */
export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by }
}

export function around([x, y]: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, w: 2 * radius, h: 2 * radius }
}
