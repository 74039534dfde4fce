import { joinBlocks, type SelectedPassage } from '@/components/feedback/giving/chosen-words.ts'
import { getShownBlocks, getStoryBody } from '@/components/feedback/giving/story-blocks.ts'
import { textFragment } from '@/lib/text/markup/text-fragment.ts'

/** Text fragment directive for a passage on this page. Empty if it can't be expressed. */
export function getTextFragment({ start, end }: SelectedPassage, language: string): string {
  const body = getStoryBody()
  if (!body) return ''
  const above = document.createRange()
  above.setStart(document.body, 0)
  above.setEndBefore(body)
  const text = joinBlocks(getShownBlocks(body, null))
  return textFragment({ before: above.toString(), text, language }, { start, end })
}
