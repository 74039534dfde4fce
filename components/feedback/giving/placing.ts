/** A rectangle in the window, in CSS pixels. */
interface Box {
  readonly left: number
  readonly top: number
  readonly bottom: number
  readonly width: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Room between the words and what stands beside them, and at the window's edges. */
const GAP = 8

/**
 * Where to put something beside chosen words so that it covers none of them: centred on them, inside
 * the window, above them if asked and if there is room, else below. In the window's coordinates.
 */
export function placeBeside(
  words: Box,
  tool: Size,
  window: Size,
  above: boolean,
): { readonly left: number; readonly top: number } {
  const centred = words.left + (words.width - tool.width) / 2
  const rightmost = window.width - tool.width - GAP
  const left = Math.max(GAP, Math.min(centred, rightmost))
  const higher = words.top - tool.height - GAP
  return { left, top: above && higher >= GAP ? higher : words.bottom + GAP }
}
