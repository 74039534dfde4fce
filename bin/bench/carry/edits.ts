import type { Random } from './random.ts'
import { cut, newPiece, type TrackedBlock, type TrackedStory, textOf } from './tracked-story.ts'

/** Where edits take new words from: another story's text, and its language's words and sentences. */
export interface Supply {
  readonly words: readonly string[]
  readonly sentences: readonly string[]
  readonly names: readonly string[]
}

type Edit = (story: TrackedStory, random: Random, supply: Supply) => void

const words = new Intl.Segmenter('en', { granularity: 'word' })
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

interface Range {
  readonly start: number
  readonly end: number
}

export function wordRanges(text: string): Range[] {
  return Array.from(words.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }))
}

/** Sentences with the space behind them. */
export function sentenceRanges(text: string): Range[] {
  return Array.from(sentences.segment(text), ({ index, segment }) => {
    return { start: index, end: index + segment.length }
  })
}

function anyBlock(story: TrackedStory, random: Random): TrackedBlock {
  return random.one(story.blocks)
}

/** One to `most` words of a block in a row. */
function someWords(block: TrackedBlock, random: Random, most: number): Range | null {
  const ranges = wordRanges(textOf(block))
  if (ranges.length === 0) return null
  const first = random.below(ranges.length)
  const last = Math.min(ranges.length - 1, first + random.below(most))
  return { start: ranges[first]?.start ?? 0, end: ranges[last]?.end ?? 0 }
}

/** What parts words in the story's script. */
function spaceOf({ words }: Supply): string {
  return words.every((word) => /[\p{scx=Thai}\p{scx=Khmer}\p{scx=Han}]/u.test(word)) ? '' : ' '
}

function newWords(random: Random, supply: Supply, most: number): string {
  const glue = spaceOf(supply)
  return Array.from({ length: random.between(1, most) }, () => random.one(supply.words)).join(glue)
}

/** A sentence as it stands among others: with a space behind it where the language has one. */
function spaced(sentence: string): string {
  return /[。！？]$/u.test(sentence) ? sentence : `${sentence} `
}

/** A space, if what is put here would else stick to a letter. */
function parted(block: TrackedBlock, at: number): string {
  return /[^\s。！？]$/u.test(textOf(block).slice(0, at)) ? ' ' : ''
}

const insertWords: Edit = (story, random, supply) => {
  const block = anyBlock(story, random)
  const at = someWords(block, random, 1)
  if (!at) return
  const put = newWords(random, supply, 4) + spaceOf(supply)
  story.replace(block, at.start, at.start, [newPiece(put)])
}

const deleteWords: Edit = (story, random) => {
  const block = anyBlock(story, random)
  const range = someWords(block, random, 5)
  if (!range) return
  const spaceBehind = textOf(block)[range.end] === ' ' ? 1 : 0
  story.replace(block, range.start, range.end + spaceBehind)
}

const replaceWords: Edit = (story, random, supply) => {
  const block = anyBlock(story, random)
  const range = someWords(block, random, 3)
  const put = newWords(random, supply, 3)
  if (!range || textOf(block).slice(range.start, range.end) === put) return
  story.replace(block, range.start, range.end, [newPiece(put)])
}

/** A long word gets an ending, loses its last letter, or has a letter in it corrected. */
const inflectWord: Edit = (story, random) => {
  const block = anyBlock(story, random)
  const word = random.one([...wordRanges(textOf(block)), { start: 0, end: 0 }])
  if (word.end - word.start < 5 || !/^[\p{L}]+$/u.test(textOf(block).slice(word.start, word.end))) {
    return
  }
  const way = random.below(3)
  if (way === 0) story.replace(block, word.end, word.end, [newPiece('s')])
  else if (way === 1) story.replace(block, word.end - 1, word.end)
  else story.replace(block, word.start + 2, word.start + 3, [newPiece('x')])
}

const insertSentence: Edit = (story, random, supply) => {
  const block = anyBlock(story, random)
  const { start } = random.one(sentenceRanges(`${textOf(block)} `))
  const text = spaced(random.one(supply.sentences))
  story.replace(block, start, start, [newPiece(start > 0 ? parted(block, start) + text : text)])
}

const deleteSentence: Edit = (story, random) => {
  const block = anyBlock(story, random)
  const range = random.one([...sentenceRanges(textOf(block)), { start: 0, end: 0 }])
  story.replace(block, range.start, range.end)
}

const replaceSentence: Edit = (story, random, supply) => {
  const block = anyBlock(story, random)
  const range = random.one([...sentenceRanges(textOf(block)), { start: 0, end: 0 }])
  story.replace(block, range.start, range.end, [newPiece(spaced(random.one(supply.sentences)))])
}

/**
 * The trap: a sentence goes, and elsewhere its like comes, about somebody else. Elsewhere is not beside
 * it, where the two texts would say that it was edited.
 */
const replaceByParallel: Edit = (story, random, supply) => {
  const at = random.below(story.blocks.length)
  const to = random.below(story.blocks.length)
  const [block, other] = [story.blocks[at], story.blocks[to]]
  if (!block || !other || Math.abs(at - to) < 2) return
  const range = random.one([...sentenceRanges(textOf(block)), { start: 0, end: 0 }])
  const sentence = textOf(block).slice(range.start, range.end)
  const [first] = wordRanges(sentence)
  if (!first) return
  const name = random.one(supply.names)
  const parallel = sentence.slice(0, first.start) + name + sentence.slice(first.end)
  story.replace(block, range.start, range.end)
  const end = textOf(other).length
  story.replace(other, end, end, [newPiece(` ${parallel.trim()}`)])
}

const moveSentence: Edit = (story, random) => {
  const block = anyBlock(story, random)
  const range = random.one([...sentenceRanges(textOf(block)), { start: 0, end: 0 }])
  if (range.end - range.start < 20) return
  const taken = story.replace(block, range.start, range.end)
  const text = taken.map((piece) => piece.text).join('')
  const other = anyBlock(story, random)
  const to = random.one([...sentenceRanges(textOf(other)), { start: textOf(other).length, end: 0 }])
  const space = /\s$|[。！？]$/u.test(text) ? '' : ' '
  const before = parted(other, to.start)
  story.replace(other, to.start, to.start, [newPiece(before), ...taken, newPiece(space)])
}

const moveBlock: Edit = (story, random) => {
  const from = random.below(story.blocks.length)
  const [block] = story.blocks.splice(from, 1)
  if (!block) return
  story.touch(block.pieces[0])
  story.blocks.splice(random.below(story.blocks.length + 1), 0, block)
}

const deleteBlock: Edit = (story, random) => {
  if (story.blocks.length < 3) return
  const [block] = story.blocks.splice(random.below(story.blocks.length), 1)
  story.touch(block?.pieces[0])
}

const insertBlock: Edit = (story, random, supply) => {
  const text = Array.from({ length: 3 }, () => spaced(random.one(supply.sentences))).join('')
  const block = { id: story.newId(), pieces: [newPiece(text.trim())] }
  story.blocks.splice(random.below(story.blocks.length + 1), 0, block)
}

const splitBlock: Edit = (story, random) => {
  const at = random.below(story.blocks.length)
  const block = story.blocks[at]
  const to = random.one([...(block ? sentenceRanges(textOf(block)) : []), { start: 0, end: 0 }])
  if (!block || to.start === 0) return
  const [head, tail] = cut(block.pieces, to.start)
  story.touch(tail[0])
  const made = { id: story.newId(), pieces: tail }
  block.pieces = head
  // An editor's program may keep the id on either half.
  if (random.chance(0.3)) [block.id, made.id] = [made.id, block.id]
  story.blocks.splice(at + 1, 0, made)
}

const mergeBlocks: Edit = (story, random) => {
  const at = random.below(story.blocks.length - 1)
  const [block, next] = story.blocks.slice(at, at + 2)
  if (!block || !next) return
  story.touch(next.pieces[0])
  const space = /[。！？\s]$/u.test(textOf(block)) ? [] : [newPiece(' ')]
  block.pieces = [...block.pieces, ...space, ...next.pieces]
  story.blocks.splice(at + 1, 1)
}

const changeIds: Edit = (story, random) => {
  const all = random.chance(0.3)
  for (const block of story.blocks) if (all || random.chance(0.2)) block.id = story.newId()
}

/** Each kind as often as it stands here. */
export const EDITS: readonly Edit[] = [
  insertWords,
  insertWords,
  deleteWords,
  deleteWords,
  replaceWords,
  replaceWords,
  replaceWords,
  inflectWord,
  insertSentence,
  deleteSentence,
  deleteSentence,
  replaceSentence,
  replaceByParallel,
  moveSentence,
  moveSentence,
  moveBlock,
  deleteBlock,
  insertBlock,
  splitBlock,
  mergeBlocks,
  changeIds,
]
