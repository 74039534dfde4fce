import { afterEach, beforeEach } from 'vitest'

/**
 * A test that writes to the console fails: a warning nobody has to look at is
 * one nobody sees. A test that expects a message spies on the console itself.
 */
const methods = ['debug', 'error', 'info', 'log', 'warn'] as const
const original = { ...console }
let noise: string[] = []

beforeEach(() => {
  noise = []
  for (const method of methods) {
    console[method] = (...words: unknown[]) => {
      noise.push(`console.${method}: ${words.map(String).join(' ')}`)
    }
  }
})

afterEach(() => {
  Object.assign(console, original)
  if (noise.length > 0) throw new Error(`The test wrote to the console.\n${noise.join('\n')}`)
})
