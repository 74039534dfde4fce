import { type Claim, textOf } from '@/components/feedback/giving/chosen-words.ts'
import { shownBlocks, storyBody } from '@/components/feedback/giving/story-blocks.ts'
import { textFragment } from '@/lib/text/markup/text-fragment.ts'

/** The text directive for words of the story on this page; empty where it can't be said. */
export function pageFragment({ start, end }: Claim, language: string): string {
  const body = storyBody()
  if (!body) return ''
  const above = document.createRange()
  above.setStart(document.body, 0)
  above.setEndBefore(body)
  const text = textOf(shownBlocks(body, null))
  return textFragment({ before: above.toString(), text, language }, { start, end })
}
