import { vi } from 'vitest'
import type { CommentActions } from '@/components/comments/actions.ts'
import { Comments } from '@/components/comments/comments.tsx'
import { reloadReader } from '@/components/people/reader-store.ts'
import type { CommentsView } from '@/lib/conversation/comments/comment.ts'
import { CATALOGUES } from '@/lib/i18n/catalogues.ts'
import type { ReaderState } from '@/lib/pages/comments/reader-state.ts'
import { type FormState, UNTOUCHED } from '@/lib/platform/forms/form-state.ts'
import { commentText } from '@/lib/text/comments/comment-text.ts'
import { act, render, userEvent } from '@/tests/components/support/page.ts'
import { comment } from '@/tests/components/support/samples.ts'

/** Renders an article's comments, with a fake server that records requests. */

export const place = {
  article: 3,
  slug: 'a-ferry',
  zone: 'Asia/Singapore',
  language: 'en',
  words: CATALOGUES.en.comment,
}

export function done<Made>(made?: Made): FormState<Made> {
  return { ...UNTOUCHED, outcome: 'done', ...(made !== undefined && { made }) }
}

export function refusal(message: string, more: Partial<FormState<never>> = {}): FormState<never> {
  return { ...UNTOUCHED, outcome: 'refused', message, ...more }
}

/** Actions that succeed, unless overridden. `sent` holds submitted forms by action name. */
export function server(given: Partial<CommentActions> = {}) {
  const sent: { readonly what: string; readonly fields: Record<string, unknown> }[] = []
  const heard = (what: string, form: FormData) => {
    sent.push({ what, fields: Object.fromEntries(form) })
  }
  const all: CommentActions = {
    post: async (_, form) => {
      const parent = Number(form.get('reply')) || null
      const text = commentText(String(form.get('body')))
      const made = comment(900, { parentId: parent, rootId: parent ?? 0, text })
      return done({ comment: made, address: '/article/a-ferry?comment=900#comment-900', held: '' })
    },
    preview: async (_, form) => done(commentText(String(form.get('body')))),
    vote: async () => ({ ok: true, ups: 19, downs: 1, mine: 1 }),
    edit: async (_, form) => {
      const text = commentText(String(form.get('body')))
      return done({
        comment: comment(Number(form.get('comment')), { text }),
        address: '/',
        held: '',
      })
    },
    remove: async () => done(),
    report: async () => done(),
    subscribe: async () => done(),
    ignore: async () => done(),
    moderate: async () => done(),
    complete: async () => [],
    ...given,
  }
  const noted = <Made,>(
    what: 'post' | 'edit' | 'remove' | 'report' | 'subscribe' | 'ignore' | 'moderate',
  ) => {
    const action = all[what] as (state: FormState<Made>, form: FormData) => Promise<FormState<Made>>
    return (state: FormState<Made>, form: FormData) => {
      heard(what, form)
      return action(state, form)
    }
  }
  const actions: CommentActions = {
    ...all,
    post: noted('post'),
    edit: noted('edit'),
    remove: noted('remove'),
    report: noted('report'),
    subscribe: noted('subscribe'),
    ignore: noted('ignore'),
    moderate: noted('moderate'),
    vote: (before, form) => {
      heard('vote', form)
      return all.vote(before, form)
    },
  }
  return { actions, sent }
}

/** Stubs fetch with these addresses. Everything else fails. */
export function network(answers: Record<string, unknown> = {}) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    if (!(address in answers)) throw new TypeError('offline')
    return new Response(JSON.stringify(answers[address]))
  })
  vi.stubGlobal('EventSource', Silent)
  return asked
}

/** A stream without events. */
class Silent {
  readonly readyState = 0
  close() {}
}

/**
 * Signs a user in (or out for null) in the fake browser. Returns the recorded requests. Call it
 * after rendering.
 */
export async function signIn(state: ReaderState | null): Promise<string[]> {
  // biome-ignore lint/suspicious/noDocumentCookie: the marker of a session is a cookie.
  document.cookie = `reader=1; max-age=${state ? 60 : -60}`
  const asked = network({ '/api/reader?article=3': state, '/api/reader': state })
  await act(reloadReader)
  return asked
}

export function show(comments: CommentsView, actions = server().actions, guests = false) {
  network()
  render(<Comments comments={comments} place={place} actions={actions} guests={guests} />)
  return userEvent.setup()
}
