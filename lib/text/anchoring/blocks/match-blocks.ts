import { BlockTokens } from '../align/block-tokens.ts'
import { Vocabulary } from '../align/tokens.ts'
import { STAYS } from '../carry/stretch.ts'
import type { LinedText } from '../passage.ts'
import { heaviestChain } from './heaviest-chain.ts'
import { type BlockPair, pairAlikeBlocks, pairSameBlocks } from './pair-blocks.ts'

/** A block that lives on. */
export interface MatchedBlock extends Omit<BlockPair, 'weight'> {
  /** Whether its text is the same, letter by letter. */
  readonly same: boolean
  /** STAYS, or the number of the blocks that moved with it. */
  readonly way: number
}

export interface MatchedBlocks {
  /** In order of the text before. */
  readonly blocks: readonly MatchedBlock[]
  /** The words of the blocks that aren't the same, by the block's number. */
  readonly tokensBefore: BlockTokens
  readonly tokensAfter: BlockTokens
}

/** Fewer units in a block don't tell that it moved, unless its id does. */
const TELLING = 16

/**
 * Which blocks live on, and of those which stay: the heaviest set that keeps its order. The others
 * moved; such that stand together before and after moved as one.
 */
export function matchBlocks(before: LinedText, after: LinedText): MatchedBlocks {
  const same = pairSameBlocks(before, after)
  const vocabulary = new Vocabulary()
  const tokensBefore = new BlockTokens(before, same.afterOf, vocabulary)
  const tokensAfter = new BlockTokens(after, same.beforeOf, vocabulary)
  const alike = pairAlikeBlocks(before, after, {
    tokensBefore,
    tokensAfter,
    words: vocabulary.size,
  })
  const pairs = [
    ...same.all().map((pair) => ({ ...pair, same: true })),
    ...alike.all().map((pair) => ({ ...pair, same: false })),
  ]
  pairs.sort((a, b) => a.before - b.before)
  const staying = new Set(heaviestChain(pairs))
  const sure = pairs.filter((pair) => {
    return staying.has(pair) || pair.weight > TELLING || sameId(before, after, pair)
  })
  const blocks = numbered(sure, (pair) => staying.has(pair))
  return { blocks, tokensBefore, tokensAfter }
}

interface JudgedPair extends BlockPair {
  readonly same: boolean
}

function sameId(one: LinedText, other: LinedText, { before, after }: BlockPair): boolean {
  return one.lines[before]?.blockId === other.lines[after]?.blockId
}

function numbered(pairs: readonly JudgedPair[], stays: (pair: JudgedPair) => boolean) {
  const blocks: MatchedBlock[] = []
  let ways = STAYS
  for (const pair of pairs) {
    const { before, after, same } = pair
    const last = blocks.at(-1)
    const together = last && before === last.before + 1 && after === last.after + 1
    if (stays(pair)) blocks.push({ before, after, same, way: STAYS })
    else if (together && last.way !== STAYS) blocks.push({ before, after, same, way: last.way })
    else blocks.push({ before, after, same, way: ++ways })
  }
  return blocks
}
