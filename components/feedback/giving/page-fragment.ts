import { type Claim, textOf } from '@/components/feedback/giving/chosen-words.ts'
import { shownBlocks, storyBody } from '@/components/feedback/giving/story-blocks.ts'
import { textFragment } from '@/lib/text/markup/text-fragment.ts'

/** Text fragment directive for a passage on this page. Empty if it can't be expressed. */
export function pageFragment({ start, end }: Claim, language: string): string {
  const body = storyBody()
  if (!body) return ''
  const above = document.createRange()
  above.setStart(document.body, 0)
  above.setEndBefore(body)
  const text = textOf(shownBlocks(body, null))
  return textFragment({ before: above.toString(), text, language }, { start, end })
}
