import { type MatchedBlock, type MatchedBlocks, matchBlocks } from '../blocks/match-blocks.ts'
import { findMoves } from '../carry/find-moves.ts'
import { STAYS, type Stretch, stretchesOf, type TokenPair } from '../carry/stretch.ts'
import type { LinedText } from '../passage.ts'
import { type AlignedTokens, alignTokens, type Homes } from './align-tokens.ts'

/**
 * The difference between two texts: every stretch that lives on, in order of the text before. Blocks
 * are matched first. Between those that stay as they were, all words are compared as one, so that
 * paragraphs may be split, merged and renamed; then those in each block that moved; last come
 * sentences that moved.
 *
 * Cost: n log n in the texts, and in what changed at most MOST_CELLS comparisons for each few hundred
 * words. Unchanged blocks are only compared as strings.
 */
export function alignTexts(before: LinedText, after: LinedText): Stretch[] {
  const texts = { before: before.text, after: after.text }
  const matched = matchBlocks(before, after)
  const homes = homesOf(matched.blocks)
  const aligned: AlignedTokens[] = []
  for (const tokens of tokensBetween(before, after, matched)) {
    aligned.push(alignTokens(texts, tokens, homes, STAYS))
  }
  for (const block of matched.blocks) {
    if (block.same || block.way === STAYS) continue
    aligned.push(alignTokens(texts, tokensIn(matched, block), homes, block.way))
  }
  return [
    ...sameStretches(before, after, matched.blocks),
    ...aligned.flatMap(({ stretches }) => stretches),
    ...movedStretches(texts, matched, aligned),
  ].sort((a, b) => a.before.start - b.before.start)
}

function homesOf(blocks: readonly MatchedBlock[]): Homes {
  return {
    before: new Map(blocks.map(({ before }, pair) => [before, pair])),
    after: new Map(blocks.map(({ after }, pair) => [after, pair])),
  }
}

/** The blocks that are the same; such that stand together in both texts are one stretch. */
function sameStretches(
  before: LinedText,
  after: LinedText,
  blocks: readonly MatchedBlock[],
): Stretch[] {
  const stretches: Stretch[] = []
  for (const block of blocks) {
    const [from, to] = [before.lines[block.before], after.lines[block.after]]
    if (!block.same || !from || !to) continue
    const last = stretches.at(-1)
    const onward = last?.way === block.way && last.before.end + 1 === from.start
    const together = onward && last.after.end + 1 === to.start
    if (together) stretches.pop()
    stretches.push({
      before: { start: together ? last.before.start : from.start, end: from.end },
      after: { start: together ? last.after.start : to.start, end: to.end },
      way: block.way,
    })
  }
  return stretches
}

/** The tokens to compare between each two blocks that stay the same, without blocks that moved. */
function tokensBetween(before: LinedText, after: LinedText, matched: MatchedBlocks): TokenPair[] {
  const { blocks, tokensBefore, tokensAfter } = matched
  const moved = blocks.filter(({ way }) => way !== STAYS)
  const goneElsewhere = new Set(moved.map((block) => block.before))
  const comeFromElsewhere = new Set(moved.map((block) => block.after))
  const ends = { before: before.lines.length, after: after.lines.length }
  const pairs: TokenPair[] = []
  let from = { before: 0, after: 0 }
  for (const fixed of [...blocks.filter(({ same, way }) => same && way === STAYS), ends]) {
    pairs.push({
      before: tokensBefore.between(from.before, fixed.before, goneElsewhere),
      after: tokensAfter.between(from.after, fixed.after, comeFromElsewhere),
    })
    from = { before: fixed.before + 1, after: fixed.after + 1 }
  }
  return pairs.filter(({ before, after }) => before.length > 0 && after.length > 0)
}

function tokensIn({ tokensBefore, tokensAfter }: MatchedBlocks, block: MatchedBlock): TokenPair {
  return {
    before: tokensBefore.of(block.before),
    after: tokensAfter.of(block.after),
  }
}

/** Sentences that moved, each on a way of its own behind those of the blocks. */
function movedStretches(
  texts: { before: string; after: string },
  { blocks, tokensBefore, tokensAfter }: MatchedBlocks,
  aligned: readonly AlignedTokens[],
): Stretch[] {
  const tokens = { before: tokensBefore.all, after: tokensAfter.all }
  const livesBefore = new Uint8Array(texts.before.length)
  const livesAfter = new Uint8Array(texts.after.length)
  for (const { tokens, runs } of aligned) {
    for (const { before, after, length } of runs) {
      for (const start of tokens.before.starts.subarray(before, before + length))
        livesBefore[start] = 1
      for (const start of tokens.after.starts.subarray(after, after + length)) livesAfter[start] = 1
    }
  }
  const moves = findMoves(
    { tokens: tokens.before, lives: livesBefore },
    { tokens: tokens.after, lives: livesAfter },
  )
  return moves.flatMap((runs, index) => {
    const way = STAYS + blocks.length + 1 + index
    return runs.flatMap((run) => stretchesOf(texts, tokens, run, way))
  })
}
