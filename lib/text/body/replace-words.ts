import { type Body, bodySchema, type Inline, nodesOf } from './body.ts'
import { inlineText, isTextBlock, type TextBlock } from './body-text.ts'

/** The words of an article that a quick correction may be about. */
interface Words {
  readonly headline: string
  readonly dek: string
  readonly body: Body
}

/**
 * The words with `old` put in place of by `now`, in the headline, the dek or one block of the body,
 * wherever they stand; what was bold or linked stays so. The number of places instead, unless it is 1:
 * a correction must not hit what it doesn't mean.
 */
export function replaceWords<Text extends Words>(
  text: Text,
  old: string,
  now: string,
): Text | number {
  const blocks = [...nodesOf(text.body)].filter(isTextBlock)
  const inBlocks = blocks.filter((block) => timesIn(inlineText(block.content), old) > 0)
  const times =
    timesIn(text.headline, old) +
    timesIn(text.dek, old) +
    inBlocks.reduce((sum, block) => sum + timesIn(inlineText(block.content), old), 0)
  if (times !== 1) return times
  const [block] = inBlocks
  const put = (words: string) => words.replace(old, () => now)
  if (!block) return { ...text, headline: put(text.headline), dek: put(text.dek) }
  return { ...text, body: withContent(text.body, block, replacedIn(block.content ?? [], old, now)) }
}

function timesIn(text: string, words: string): number {
  return words === '' ? 0 : text.split(words).length - 1
}

/** Inline content with its one place of `old` replaced, in the marks that it began with. */
function replacedIn(content: readonly Inline[], old: string, now: string): Inline[] {
  const start = inlineText(content).indexOf(old)
  const end = start + old.length
  let at = 0
  return content.flatMap((node): Inline[] => {
    const from = at
    const length = node.type === 'text' ? node.text.length : 1
    at += length
    if (at <= start || from >= end) return [node]
    if (node.type !== 'text')
      return from === start && now !== '' ? [{ type: 'text', text: now }] : []
    const head = node.text.slice(0, Math.max(0, start - from))
    const tail = node.text.slice(Math.max(0, end - from))
    const text = head + (from <= start ? now : '') + tail
    return text === '' ? [] : [{ ...node, text }]
  })
}

function withContent(body: Body, block: TextBlock, content: readonly Inline[]): Body {
  const json = JSON.stringify(body, (_key, value) => {
    return value?.attrs?.id === block.attrs.id ? { ...value, content } : value
  })
  return bodySchema.parse(JSON.parse(json))
}
