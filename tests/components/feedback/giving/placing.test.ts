import { expect, test } from 'vitest'
import { placeBeside } from '@/components/feedback/giving/placing.ts'

const window = { width: 1000, height: 700 }
const tool = { width: 300, height: 50 }
const words = (left: number, top: number, width = 100, height = 20) => {
  return { left, top, width, bottom: top + height }
}

test.each([
  ['above the words, centred on them', words(450, 300), true, { left: 350, top: 242 }],
  ['below where there is no room above', words(450, 30), true, { left: 350, top: 58 }],
  ['below if asked', words(450, 300), false, { left: 350, top: 328 }],
  ['inside the window on the left', words(0, 300), true, { left: 8, top: 242 }],
  ['inside the window on the right', words(950, 300), true, { left: 692, top: 242 }],
])('the toolbar is placed %s', (_, where, above, expected) => {
  expect(placeBeside(where, tool, window, above)).toEqual(expected)
})

test('a toolbar as wide as the window starts at its edge', () => {
  expect(placeBeside(words(10, 300), tool, { width: 300, height: 700 }, true).left).toBe(8)
})
