import { describe, expect, it } from 'vitest'
import { type Box, inside, overlap } from '../../../../prisma/newsroom/draw/box.ts'
import {
  beside,
  type LabelRequest,
  placeLabels,
  sideCandidates,
  spread,
} from '../../../../prisma/newsroom/draw/label-placement.ts'
import { chance } from '../../../../prisma/newsroom/draw/plate/chance.ts'

const frame: Box = { x: 0, y: 0, w: 1600, h: 900 }
const nothing: readonly Box[] = []

function crowd(seed: number, count: number): LabelRequest[] {
  const random = chance(seed)
  return Array.from({ length: count }, (_, index) => {
    const at = [400 + random() * 800, 250 + random() * 400] as const
    const size = { w: 80 + random() * 180, h: 38 }
    return {
      id: String(index),
      candidates: sideCandidates(at, size, 'e', 24),
      required: index % 2 === 0,
    }
  })
}

describe('placeLabels', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'never lets labels overlap or leave the frame (crowd %i)',
    (seed) => {
      const requests = crowd(seed, 24)
      const obstacle = { x: 700, y: 400, w: 120, h: 120 }
      const { placed, left } = placeLabels(requests, {
        frame,
        obstacles: [obstacle],
        avoid: nothing,
      })
      const boxes = [...placed.values()]
      expect(boxes.length + left.length).toBe(requests.length)
      for (const [index, box] of boxes.entries()) {
        expect(inside(box, frame)).toBe(true)
        expect(overlap(box, obstacle)).toBe(false)
        expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false)
      }
    },
  )

  it('takes the side that was asked for when it is free', () => {
    const size = { w: 100, h: 40 }
    const requests = [
      { id: 'a', candidates: sideCandidates([500, 500], size, 'w', 20), required: true },
    ]
    const { placed } = placeLabels(requests, { frame, obstacles: nothing, avoid: nothing })
    expect(placed.get('a')).toEqual(beside([500, 500], size, 'w', 20))
  })

  it('leaves out an optional label before a required one', () => {
    const only = [{ x: 10, y: 10, w: 50, h: 20 }]
    const requests = [
      { id: 'sea', candidates: only, required: false },
      { id: 'port', candidates: only, required: true },
    ]
    const { placed, left } = placeLabels(requests, { frame, obstacles: nothing, avoid: nothing })
    expect([...placed.keys()]).toEqual(['port'])
    expect(left).toEqual(['sea'])
  })

  it('keeps off a route when another side is free', () => {
    const size = { w: 100, h: 40 }
    const route = beside([500, 500], size, 'e', 20)
    const requests = [
      { id: 'a', candidates: sideCandidates([500, 500], size, 'e', 20), required: true },
    ]
    const { placed } = placeLabels(requests, { frame, obstacles: nothing, avoid: [route] })
    expect(placed.get('a')).toEqual(beside([500, 500], size, 'w', 20))
  })
})

describe('spread', () => {
  it('moves close heights apart in their order and within bounds', () => {
    const moved = spread([300, 305, 100, 398], 40, 80, 400)
    const [a = 0, b = 0, c = 0, d = 0] = moved
    expect(b - a).toBeGreaterThanOrEqual(40)
    expect(d - b).toBeGreaterThanOrEqual(40)
    expect(c).toBe(100)
    expect(Math.max(...moved)).toBeLessThanOrEqual(400)
  })

  it('leaves heights that are far enough apart where they are', () => {
    expect(spread([300, 100, 200], 40, 0, 400)).toEqual([300, 100, 200])
  })
})
