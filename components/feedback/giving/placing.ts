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

/** Distance from the passage and from the window's edges, in CSS pixels. */
const GAP = 8

/**
 * Where to put an element next to a passage without covering it: centered, inside the window, above
 * if requested and if it fits, else below. In viewport coordinates.
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
