import type { FeedbackActions } from '@/components/feedback/actions.ts'
import type { AnsweredArticle } from '@/components/feedback/giving/answered-article.ts'
import { Giving } from '@/components/feedback/giving/giving.tsx'
import { RespondLink } from '@/components/feedback/giving/respond-link.tsx'
import { done } from '@/tests/components/support/conversation.tsx'
import { render, userEvent } from '@/tests/components/support/page.ts'

/** Renders a story's page, with a fake server that records requests. */

export const answered: AnsweredArticle = {
  id: 3,
  slug: 'a-ferry',
  revision: 4,
  language: 'en',
  open: true,
}

export function feedbackServer(give: FeedbackActions['give'] = async () => done({})) {
  const sent: Record<string, FormDataEntryValue>[] = []
  const actions: FeedbackActions = {
    give: (state, form) => {
      sent.push(Object.fromEntries(form))
      return give(state, form)
    },
    complete: async () => [],
  }
  return { actions, sent }
}

/** Three paragraphs and a heading, containing elements that aren't the article's text. */
export function TheStory({ article = answered, actions = feedbackServer().actions }) {
  const link = (block: string) => (
    <RespondLink
      slug={article.slug}
      revision={article.revision}
      block={block}
      name="Respond to this paragraph"
    />
  )
  return (
    <>
      <article id="story">
        <h1>A ferry sails</h1>
        <div className="body">
          <p data-block="p1">
            A ferry <em>sailed</em> at noon. Nobody saw it. It came back at six.{link('p1')}
          </p>
          <h2 data-block="h1">
            The pilot
            <a className="anchor" href="#pilot" data-aside="">
              #
            </a>
          </h2>
          <p data-block="p2">
            He was <a href="#note-7">half asleep</a>
            <span data-aside=""> (2 notes)</span> by then.{link('p2')}
          </p>
          <p>No block of the story.</p>
        </div>
      </article>
      <Giving article={article} actions={actions} />
      <button type="button">After the story</button>
    </>
  )
}

export function openStory(actions = feedbackServer().actions, article = answered) {
  render(<TheStory article={article} actions={actions} />)
  return userEvent.setup()
}

/** Selects text in the browser, from the first words to the last (or to the end of the first). */
export function select(from: string, to = from): void {
  const [first, last] = [textWith(from), textWith(to)]
  const range = document.createRange()
  range.setStart(first, first.data.indexOf(from))
  range.setEnd(last, last.data.indexOf(to) + to.length)
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  document.dispatchEvent(new Event('selectionchange'))
}

function textWith(words: string): Text {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.includes(words)) return node
  }
  throw new Error(`The page does not say ${words}`)
}
