import { parseArgs } from 'node:util'
import { carryPassages } from '../../lib/text/anchoring/carry-passages.ts'
import type { LinedText } from '../../lib/text/anchoring/passage.ts'
import { readProse } from './carry/cases.ts'
import { FATES, type Tallies, tally, total } from './carry/tally.ts'
import { median } from './timing.ts'

/*
 * How rightly passages are carried through synthetic edits whose truth is known, letter by letter,
 * beside a method that knows only the quote; and how long it takes.
 *
 *   npm run bench -- carry [--cases N] [--seed N]
 *
 * "right": the range holds every letter that lives on and no other letter of the story before;
 * "near": not that, but half of it and half its own; "wrong": elsewhere, or attached though removed;
 * "lost": attached nowhere though it lives on (bench/carry/judge.ts, truth.ts).
 */
const { values } = parseArgs({
  options: { cases: { type: 'string' }, seed: { type: 'string' } },
})
const prose = readProse()
const seed = Number(values.seed ?? 1)
const cases = Number(values.cases ?? 600)

print(tally(prose, seed, cases, { quoteOnly: true }))
printTimes()

function print(tallies: Tallies): void {
  const columns = ['passages', 'right', 'near', 'wrong', 'lost']
  for (const [name, method] of [
    ['by the edit (ours)', tallies.ours],
    ['by the quote alone', tallies.quoteOnly],
  ] as const) {
    console.log(`\n  ${name.padEnd(20)}${columns.map((word) => word.padStart(10)).join('')}`)
    for (const fate of FATES) {
      const { right, near, wrong, lost } = method[fate]
      const all = total(method[fate])
      const shares = [right, near, wrong, lost].map((count) => percent(count, all))
      const figures = [String(all), ...shares].map((figure) => figure.padStart(10))
      console.log(`  ${fate.padEnd(20)}${figures.join('')}`)
    }
  }
  console.log(`\n  changed places with other words, neither marked: ${tallies.unmarked}`)
}

function percent(count: number, all: number): string {
  return all === 0 ? '–' : `${((100 * count) / all).toFixed(2)} %`
}

/** 500 passages through an edit of 100 kB, and the share of one of 500 on 20 kB. */
function printTimes(): void {
  for (const size of [20_000, 100_000]) {
    const before = textOf(size)
    const after = edited(before)
    const passages = Array.from({ length: 500 }, (_, at) => {
      const start = Math.floor((at / 500) * (before.text.length - 60))
      return { start, end: start + 40 }
    })
    const times = Array.from({ length: 7 }, () => {
      const began = performance.now()
      carryPassages(before, after, passages)
      return performance.now() - began
    })
    const ms = median(times)
    const each = ((1000 * ms) / 500).toFixed(0)
    console.log(`  500 passages through ${size / 1000} kB: ${ms.toFixed(0)} ms, ${each} µs each`)
  }
}

function textOf(size: number): LinedText {
  const lines = prose.flat().filter((line) => /^[\x20-\x7e’“”–]+$/.test(line))
  const blocks: string[] = []
  for (let at = 0, units = 0; units < size; at += 1) {
    const line = `${lines[at % lines.length]} ${at}`
    blocks.push(line)
    units += line.length + 1
  }
  return lined(blocks.map((text, at) => ({ id: `b${at}`, text })))
}

/** Every tenth paragraph says a word more, every twentieth goes, two change places. */
function edited({ text, lines }: LinedText): LinedText {
  const blocks = lines.map(({ blockId, start, end }) => ({
    id: blockId,
    text: text.slice(start, end),
  }))
  const said = blocks.map((block, at) => {
    return at % 10 === 3 ? { ...block, text: block.text.replace(' ', ' indeed ') } : block
  })
  const kept = said.filter((_, at) => at % 20 !== 7)
  const [first, second, ...rest] = kept
  return lined(first && second ? [second, first, ...rest] : kept)
}

function lined(blocks: readonly { readonly id: string; readonly text: string }[]): LinedText {
  let start = 0
  const lines = blocks.map(({ id, text }) => {
    const line = { blockId: id, start, end: start + text.length }
    start = line.end + 1
    return line
  })
  return { text: blocks.map(({ text }) => text).join('\n'), lines }
}
