import { formatWithOptions } from 'node:util'

/** Characters of one entry: a long stack, and not a whole request. */
const MAX_ENTRY = 8000
/** All that moves the cursor, ends a line or turns the direction of text, but for the line feed. */
const CONTROLS = /(?!\n)[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * An entry of the log as it is written. Each begins at the margin and its further lines are indented,
 * so that what a stranger sends, and an error repeats, can't look like an entry of its own; control
 * characters are escaped, so that it can't do anything to a terminal either.
 */
export function encodeLog(args: readonly unknown[]): string {
  const text = formatWithOptions({ colors: false }, ...args)
  const short = text.length > MAX_ENTRY ? `${text.slice(0, MAX_ENTRY)} …` : text
  return short
    .replace(CONTROLS, (control) => {
      return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`
    })
    .replaceAll('\n', '\n    ')
}

const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const

/** From now on all that this process logs, Next's own entries too, is written so. */
export function encodeConsole(console: Console = globalThis.console): void {
  for (const method of METHODS) {
    const write = console[method]
    console[method] = (...args: unknown[]) => write.call(console, '%s', encodeLog(args))
  }
}
