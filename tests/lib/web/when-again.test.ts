import { expect, test } from 'vitest'
import { whenAgain } from '@/lib/web/when-again.ts'

test.each([
  [3, 'in a moment'],
  [40, 'in 40 seconds'],
  [91, 'in 2 minutes'],
  [3599, 'in 60 minutes'],
  [5401, 'in 2 hours'],
])('%i seconds are %s', (seconds, words) => {
  expect(whenAgain(seconds)).toBe(words)
})
