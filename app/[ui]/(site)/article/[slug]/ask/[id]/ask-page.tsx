import type { Metadata } from 'next'
import { type AskPath, loadPromptPage } from '@/app/[ui]/(site)/article/[slug]/ask/[id]/data.ts'
import { orRedirect } from '@/app/[ui]/(site)/or-elsewhere.ts'
import { getPageHead } from '@/app/[ui]/(site)/page-head.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { getPromptAddress } from '@/components/feedback/asks/ask-address.ts'
import { PromptPage } from '@/components/feedback/asks/asked.tsx'
import { ConversationSpeech } from '@/components/words/conversation-speech.tsx'
import '@/components/feedback/asks/asks.css'

/** A question from the newsroom with one page of replies. */
export async function AskPage({ path }: { path: AskPath }) {
  const view = orRedirect(await loadPromptPage(path))
  const { timeZone: zone, language } = await pageSite()
  return (
    <Sheet>
      <ConversationSpeech>
        <PromptPage view={view} zone={zone} language={language} />
      </ConversationSpeech>
    </Sheet>
  )
}

export async function askMetadata(path: AskPath): Promise<Metadata> {
  const { words, say } = await pageSpeech()
  const { article, ask, after } = orRedirect(await loadPromptPage(path))
  return getPageHead({
    title: ask.question,
    description: say(words.notes.whatAnswered, { headline: article.headline }),
    address: getPromptAddress(article.slug, ask.id, after),
  })
}
