'use client'

import { type MouseEvent, useRef } from 'react'
import { isKeyboardClick, isPlainClick } from '@/components/article/followed-here.ts'
import { LoadMore } from '@/components/article/load-more.tsx'
import { MoreTabs, type TabLabel } from '@/components/article/more-tabs.tsx'
import { type FetchMore, fetchMore, useMore } from '@/components/article/use-more.ts'
import { StoryCard } from '@/components/lists/story-card.tsx'
import { useSpeech } from '@/components/words/client-speech.tsx'
import type { MoreList, MoreTab } from '@/lib/pages/articles/page-views.ts'

interface Props {
  slug: string
  /** The list in the URL. */
  start: MoreList
  tabs: readonly TabLabel[]
  load?: FetchMore
}

/** "More by" and "More in": links to pages, or loaded in place when the script runs. */
export function MoreStories({ slug, start, tabs, load = fetchMore }: Props) {
  const { state, open, grow } = useMore(slug, start, load)
  const speech = useSpeech('story')
  const { words, say } = speech
  const cardSpeech = useSpeech('cards')
  const cards = useRef<HTMLOListElement>(null)
  const list = state.lists[state.tab] ?? start

  /** Returns false if the browser should follow the link. */
  const taken = (event: MouseEvent): boolean => {
    if (!isPlainClick(event) || state.failed) return false
    event.preventDefault()
    return !state.loading
  }
  const onTab = (event: MouseEvent, tab: MoreTab) => {
    if (taken(event)) void open(tab)
  }
  const onMore = async (event: MouseEvent, through: string) => {
    if (!taken(event)) return
    const keyboard = isKeyboardClick(event)
    await grow(list.tab, through)
    if (keyboard) cards.current?.children[list.cards.length]?.querySelector('a')?.focus()
  }

  return (
    <section className="more" id="more" aria-label={words.more} aria-busy={state.loading}>
      <MoreTabs speech={speech} slug={slug} tabs={tabs} open={state.tab} onFollow={onTab} />
      <ol className="cards" ref={cards}>
        {list.cards.map((card) => (
          <li key={card.slug}>
            <StoryCard card={card} speech={cardSpeech} level="h2" />
          </li>
        ))}
      </ol>
      <LoadMore speech={speech} slug={slug} list={list} loading={state.loading} onFollow={onMore} />
      <p role="status" className={state.failed ? 'trouble' : 'said'}>
        {state.failed && words.notLoaded}
        {state.added > 0 && say(words.added, { count: state.added })}
      </p>
    </section>
  )
}
