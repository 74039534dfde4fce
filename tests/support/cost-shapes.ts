import { countShapes, type Random } from './cost-search.ts'

/** A kind of input that can be made in any size. */
export interface Shape {
  readonly name: string
  make(units: number): string
}

/** Letters, marks and signs of which some parser has been slow; together and apart. */
const UNITS = [
  ...['a', 'é', 'e\u0301', '\u0301', '\u0301\u0323', 'ก', 'ำ', '漢', 'ﷺ', 'İ', '👩🏽‍🚒', '\ud83d'],
  ...[
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '\u00ad',
    '\u200d',
    ' \n',
    '\n\n',
    'a ',
    'a\n',
    'a\t',
    'a, ',
    'a. ',
  ],
  ...['*', '_', '`', '~', '|', '#', '-', '+', '=', '\\', '.', '…', '"', "'", '&', '@', '%', '/'],
  ...['[', ']', '(', ')', '<', '>', '{', '“', '”', '][', '](', ')(', '<>', '||', '[[', '[]', '()'],
  ...['aa', 'ab', 'a b ', 'a-', 'a_', 'a.', '1. ', '0', 'http://', 'a@b', '@a ', 'a/', '-a '],
]
const OPENERS: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['(', ')'],
  ['<b>', '</b>'],
  ['"', '"'],
  ['*', '*'],
  ['> ', ''],
  ['“', '”'],
]

/** Of the shapes that aren't the parser's own a share is random; the rest are the plain ones. */
const RANDOM_SHARE = 0.4

/**
 * The shapes that a parser is tried with: each of its units repeated, then as many as there is room
 * for of all units repeated, openers nested and left open, different words, and random mixtures.
 */
export function* shapesFor(own: readonly string[], usual: number, next: Random): Generator<Shape> {
  const count = Math.max(countShapes(usual), own.length + 10)
  for (const unit of own) yield repeated(unit)
  const random = Math.ceil((count - own.length) * RANDOM_SHARE)
  const plain = shuffled([...UNITS.map(repeated), ...NESTED], next)
  yield* WORDS
  yield* plain.slice(0, count - own.length - random)
  for (let left = random; left > 0; left--) yield randomShape(own, next)
}

function shuffled<Of>(things: readonly Of[], next: Random): Of[] {
  return things
    .map((thing) => ({ thing, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ thing }) => thing)
}

function shown(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e\p{L}\p{So}]/gu, (sign) => {
    return `\\u{${sign.codePointAt(0)?.toString(16)}}`
  })
}

function repeated(unit: string): Shape {
  return { name: `${shown(unit)} repeated`, make: (units) => fill(unit, units) }
}

function nested(open: string, close: string): Shape {
  return {
    name: `${shown(open)} nested`,
    make: (units) => {
      const depth = Math.floor((units - 1) / (open.length + close.length))
      return `${open.repeat(depth)}a${close.repeat(depth)}`
    },
  }
}

function fill(unit: string, units: number): string {
  return unit.repeat(Math.ceil(units / unit.length)).slice(0, units)
}

function differentWords(units: number): string {
  let [text, count] = ['', 0]
  while (text.length < units) text += `${(count++ * 7919).toString(36)} `
  return text.slice(0, units)
}

const NESTED = OPENERS.map(([open, close]) => nested(open, close))
const WORDS: readonly Shape[] = [
  { name: 'words that are all different, without a full stop', make: differentWords },
  { name: 'one line a word', make: (units) => differentWords(units).replaceAll(' ', '\n') },
]

/** A beginning, one or two repeated parts and an end, all of a few units. */
function randomShape(own: readonly string[], next: Random): Shape {
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? ''
  const unit = () => pick(own.length > 0 && next() < 0.7 ? own : UNITS)
  const some = (most: number) => Array.from({ length: Math.ceil(next() * most) }, unit).join('')
  const [head, first, second, tail] = [some(6), some(4), some(4), some(2)]
  const fate = next()
  const [from, to] = [next() < 0.5 ? '' : head, next() < 0.5 ? '' : tail]
  const room = (units: number) => Math.max(1, units - from.length - to.length)
  if (fate < 0.4) {
    return {
      name: `${shown(from)}, ${shown(first)} repeated, ${shown(to)}`,
      make: (units) => from + fill(first, room(units)) + to,
    }
  }
  if (fate < 0.75) {
    return {
      name: `${shown(from)}, ${shown(first)} repeated, ${shown(second)} repeated, ${shown(to)}`,
      make: (units) => {
        const half = Math.ceil(room(units) / 2)
        return from + fill(first, half) + fill(second, half) + to
      },
    }
  }
  const [units, order] = [Array.from({ length: 5 }, unit), Array.from({ length: 4096 }, next)]
  return {
    name: `${units.map(shown).join(', ')} in any order`,
    make: (length) => {
      const parts: string[] = []
      for (let at = 0, made = 0; made < length; at++) {
        const part = units[Math.floor((order[(at * 31 + (at >> 12)) % 4096] ?? 0) * 5)] ?? 'a'
        parts.push(part)
        made += part.length
      }
      return parts.join('').slice(0, length)
    },
  }
}
