import type { LinedText, Passage } from '../../../lib/text/anchoring/passage.ts'
import { bodyText } from '../../../lib/text/body/body-text.ts'
import { markdownBody } from '../../../prisma/newsroom/markdown-body.ts'
import { readStories } from '../../../prisma/newsroom/newsroom.ts'
import { EDITS, type Supply, sentenceRanges, wordRanges } from './edits.ts'
import { OTHER_SCRIPTS, SUPPLIES } from './prose.ts'
import { Random } from './random.ts'
import { TrackedStory } from './tracked-story.ts'

/** An edited story and the passages that were chosen in it before. */
export interface Case {
  readonly story: TrackedStory
  readonly after: LinedText
  readonly passages: readonly Passage[]
}

/** Passages of one story. */
const PASSAGES = 16
const LONGEST_PASSAGE = 500
const MOST_EDITS = 8

/** Stories of the demo newsroom and some in further scripts, as paragraphs. */
export function readProse(): readonly (readonly string[])[] {
  const picture = { key: 'x', format: 'svg', width: 1, height: 1, alt: '', caption: '', credit: '' }
  const stories = readStories().map(({ words }) => {
    const { text } = bodyText(markdownBody(words.markdown, () => ({ ...picture })))
    return text.split('\n').filter((line) => line !== '')
  })
  return [...stories.filter((paragraphs) => paragraphs.length > 3), ...OTHER_SCRIPTS]
}

/** So many stories, each edited one to MOST_EDITS times in ways of which the ground truth is known. */
export function* makeCases(
  prose: readonly (readonly string[])[],
  seed: number,
  count: number,
): Generator<Case> {
  const random = new Random(seed)
  const supplies = new Map(prose.map((paragraphs) => [paragraphs, supplyOf(prose, paragraphs)]))
  for (let made = 0; made < count; made++) {
    // A few scripts have one story each; they come as often as ten of the others.
    const paragraphs = random.one(random.chance(0.25) ? prose.slice(-8) : prose)
    const story = new TrackedStory(paragraphs)
    const supply = supplies.get(paragraphs) ?? supplyOf(prose, paragraphs)
    const edits = random.between(1, MOST_EDITS)
    for (let edit = 0; edit < edits; edit++) random.one(EDITS)(story, random, supply)
    yield { story, after: story.after(), passages: choosePassages(story, random) }
  }
}

/** New words come from another story in the same script, so that they may well stand here too. */
function supplyOf(prose: readonly (readonly string[])[], own: readonly string[]): Supply {
  const others = [...prose, ...SUPPLIES].filter((other) => other !== own)
  const source = others
    .filter((other) => script(other) === script(own))
    .flat()
    .join('\n')
  const sentences = sentenceRanges(source).map(({ start, end }) => source.slice(start, end).trim())
  return {
    words: wordRanges(source).map(({ start, end }) => source.slice(start, end)),
    sentences: sentences.filter(({ length }) => length > 12),
    names: ['Tanaka', 'Siregar', 'Lim', 'Okoye', 'Nasution', 'Reyes'],
  }
}

function script(paragraphs: readonly string[]): string {
  const letter = /\p{L}/u.exec(paragraphs.join(''))?.[0] ?? ''
  const scripts = [/\p{scx=Latin}/u, /\p{scx=Thai}/u, /\p{scx=Arabic}/u, /\p{scx=Khmer}/u]
  return String(scripts.findIndex((one) => one.test(letter)))
}

/** Words, clauses, sentences and more, half of them where the story was edited. */
function choosePassages({ before, touched }: TrackedStory, random: Random): Passage[] {
  const words = wordRanges(before.text)
  const sentences = sentenceRanges(before.text)
  const passages: Passage[] = []
  while (passages.length < PASSAGES) {
    const near = random.chance(0.6) && touched.length > 0 ? random.one(touched) : -1
    const at = near < 0 ? random.below(before.text.length) : near + random.between(-12, 4)
    const ranges = random.chance(0.25) ? sentences : words
    const most = ranges === sentences ? 2 : random.one([1, 1, 4, 15, 40])
    const first = Math.max(
      0,
      ranges.findLastIndex(({ start }) => start <= at),
    )
    const last = Math.min(ranges.length - 1, first + random.below(most))
    const start = ranges[first]?.start ?? 0
    const end = start + before.text.slice(start, ranges[last]?.end ?? start).trimEnd().length
    if (end > start && end - start <= LONGEST_PASSAGE) passages.push({ start, end })
  }
  return passages
}
