/* Where labels go, so that none covers another. Pure geometry: no text, no drawing. */
import { type Box, grow, inside, overlap, type Point } from './box.ts'

export type LabelRequest = {
  readonly id: string
  /** Places the label could take, the best first. */
  readonly candidates: readonly Box[]
  /** A label that isn't required is left out when there is no room. */
  readonly required: boolean
}

export type LabelRoom = {
  readonly frame: Box
  /** What no label may touch. */
  readonly obstacles: readonly Box[]
  /** What a label had better not touch. */
  readonly avoid: readonly Box[]
}

export type Placement = {
  readonly placed: ReadonlyMap<string, Box>
  readonly left: readonly string[]
}

const touchCost = 3
/** The least distance between two labels. */
const clearance = 12

/** The free candidate that costs least: its rank, and a fine for each thing it had better not touch. */
function bestCandidate(
  request: LabelRequest,
  taken: readonly Box[],
  room: LabelRoom,
): Box | undefined {
  let best: { box: Box; cost: number } | undefined
  for (const [rank, box] of request.candidates.entries()) {
    if (!inside(box, room.frame) || taken.some((other) => overlap(box, other))) continue
    const cost = rank + touchCost * room.avoid.filter((other) => overlap(box, other)).length
    if (!best || cost < best.cost) best = { box, cost }
  }
  return best?.box
}

function placeInOrder(requests: readonly LabelRequest[], room: LabelRoom): Placement {
  const placed = new Map<string, Box>()
  const left: string[] = []
  for (const request of requests) {
    const others = [...placed.values()].map((box) => grow(box, clearance))
    const box = bestCandidate(request, [...room.obstacles, ...others], room)
    if (box) placed.set(request.id, box)
    else left.push(request.id)
  }
  return { placed, left }
}

/** Places the labels in order; one that is required and finds no room is tried again ahead of the others. */
export function placeLabels(requests: readonly LabelRequest[], room: LabelRoom): Placement {
  let order = [...requests].sort((a, b) => Number(b.required) - Number(a.required))
  let result = placeInOrder(order, room)
  for (let turn = 0; turn < requests.length; turn++) {
    const stuck = order.find(({ id, required }) => required && result.left.includes(id))
    if (!stuck) break
    order = [stuck, ...order.filter((request) => request !== stuck)]
    const next = placeInOrder(order, room)
    if (next.left.length < result.left.length) result = next
  }
  return result
}

const directions = {
  e: [1, 0],
  w: [-1, 0],
  n: [0, -1],
  s: [0, 1],
  ne: [1, -1],
  se: [1, 1],
  nw: [-1, -1],
  sw: [-1, 1],
} as const satisfies Record<string, Point>

export type Side = keyof typeof directions
export type Size = { readonly w: number; readonly h: number }

/** The box beside a point, `gap` away from it. */
export function beside([x, y]: Point, size: Size, side: Side, gap: number): Box {
  const [dx, dy] = directions[side]
  const diagonal = dx !== 0 && dy !== 0 ? 0.75 : 1
  const left = x + dx * gap * diagonal - (size.w * (1 - dx)) / 2
  const top = y + dy * gap * diagonal - (size.h * (1 - dy)) / 2
  return { x: left, y: top, ...size }
}

const allSides: readonly Side[] = ['e', 'w', 'ne', 'se', 'nw', 'sw', 'n', 's']

/** The asked side first, then the others, then all of them farther out. */
export function sideCandidates(at: Point, size: Size, side: Side, gap: number): Box[] {
  const order = [side, ...allSides.filter((other) => other !== side)]
  return [1, 1.7, 2.6, 3.8].flatMap((far) => order.map((one) => beside(at, size, one, gap * far)))
}

/** Centred on the point, then moved off it ring by ring. */
export function centredCandidates([x, y]: Point, size: Size, step: number): Box[] {
  const shifts: Point[] = [[0, 0]]
  for (const ring of [1, 2, 3]) {
    for (const side of allSides)
      shifts.push([directions[side][0] * ring * step * 1.6, directions[side][1] * ring * step])
  }
  return shifts.map(([dx, dy]) => ({ x: x + dx - size.w / 2, y: y + dy - size.h / 2, ...size }))
}

/** Moves heights apart to at least `gap`, in their order, within `top` and `bottom`. */
export function spread(
  heights: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): number[] {
  const order = heights
    .map((y, index) => ({ y, index }))
    .sort((a, b) => a.y - b.y || a.index - b.index)
  let floor = top
  for (const one of order) {
    one.y = Math.max(one.y, floor)
    floor = one.y + gap
  }
  let ceiling = bottom
  for (const one of order.reverse()) {
    one.y = Math.min(one.y, ceiling)
    ceiling = one.y - gap
  }
  const moved = [...heights]
  for (const { y, index } of order) moved[index] = y
  return moved
}
