/* Breaking and fitting text. */
import { type Face, textWidth } from './fonts.ts'

/** Breaks at blanks so that each line fits `width`; a longer word keeps its own line. */
export function wrap(face: Face, size: number, text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(face, size, longer) <= width)
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** As `wrap`, with lines of about the same length: the narrowest width that needs no more lines. */
export function wrapEvenly(face: Face, size: number, text: string, width: number): string[] {
  const count = wrap(face, size, text, width).length
  let [low, high] = [width / (count + 1), width]
  for (let step = 0; step < 10; step++) {
    const middle = (low + high) / 2
    if (wrap(face, size, text, middle).length > count) low = middle
    else high = middle
  }
  return wrap(face, size, text, high)
}

export type Fitted = { readonly lines: readonly string[]; readonly size: number }
export type Room = {
  readonly width: number
  readonly height: number
  readonly leading: number
  readonly largest: number
  readonly smallest: number
}

/** The largest size, stepping down, at which the text fits the room. */
export function fitText(face: Face, text: string, room: Room): Fitted {
  for (let size = room.largest; size > room.smallest; size -= 2) {
    const lines = wrapEvenly(face, size, text, room.width)
    const wide = Math.max(...lines.map((line) => textWidth(face, size, line)))
    if (wide <= room.width && lines.length * size * room.leading <= room.height)
      return { lines, size }
  }
  return { lines: wrapEvenly(face, room.smallest, text, room.width), size: room.smallest }
}
