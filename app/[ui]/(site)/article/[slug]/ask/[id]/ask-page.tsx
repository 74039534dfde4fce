import type { Metadata } from 'next'
import { type AskPath, askPage } from '@/app/[ui]/(site)/article/[slug]/ask/[id]/data.ts'
import { orElsewhere } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { pageHead } from '@/app/[ui]/(site)/page-head.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { askAddress } from '@/components/feedback/asks/ask-address.ts'
import { Asked } from '@/components/feedback/asks/asked.tsx'
import { ConversationSpeech } from '@/components/words/conversation-speech.tsx'

/** A question from the newsroom with one page of replies. */
export async function AskPage({ path }: { path: AskPath }) {
  const view = orElsewhere(await askPage(path))
  const { timeZone: zone, language } = await pageSite()
  return (
    <Sheet>
      <ConversationSpeech>
        <Asked view={view} zone={zone} language={language} />
      </ConversationSpeech>
    </Sheet>
  )
}

export async function askMetadata(path: AskPath): Promise<Metadata> {
  const { words, say } = await pageSpeech()
  const { article, ask, after } = orElsewhere(await askPage(path))
  return pageHead({
    title: ask.question,
    description: say(words.notes.whatAnswered, { headline: article.headline }),
    address: askAddress(article.slug, ask.id, after),
  })
}
