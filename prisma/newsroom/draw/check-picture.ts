/* What a picture editor checks before a picture goes to print. */
import { type Box, grow, inside, overlap } from './box.ts'
import type { SetText } from './sheet.ts'

const edge = 16
/** Texts that leave the frame or run into one another, as sentences. */
export function layoutFaults(texts: readonly SetText[], frame: Box): string[] {
  const room = grow(frame, -edge)
  const faults = texts
    .filter(({ box }) => !inside(box, room))
    .map(({ text }) => `“${text}” runs over the edge`)
  for (const [index, one] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      if (overlap(one.box, other.box)) faults.push(`“${one.text}” runs into “${other.text}”`)
    }
  }
  return faults
}

function channel(hex: string, from: number): number {
  const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function luminance(hex: string): number {
  return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5)
}

/** The contrast of two colours as WCAG reckons it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (high + 0.05) / (low + 0.05)
}
