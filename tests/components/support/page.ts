import {
  cleanup,
  configure,
  type RenderOptions,
  type RenderResult,
  render as renderPlain,
} from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach } from 'vitest'
import { ClientSpeech } from '@/components/words/client-speech.tsx'
import { CATALOGUES } from '@/lib/i18n/catalogues.ts'

// Vitest has no global hooks here, so the library can't register its own.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
// Allow for slow machines.
configure({ asyncUtilTimeout: 10_000 })
beforeEach(() => localStorage.clear())
afterEach(cleanup)

/** All client messages, in English. */
function Page({ children }: { children: ReactNode }) {
  return createElement(ClientSpeech, { language: 'en', words: CATALOGUES.en, children })
}

export function render(ui: ReactNode, options: RenderOptions = {}): RenderResult {
  return renderPlain(ui, { wrapper: Page, ...options })
}

/** Renders to static HTML, without scripts. */
export function markup(ui: ReactNode): string {
  return renderToStaticMarkup(createElement(Page, null, ui))
}

export { act, cleanup as cleanupPage, screen, waitFor, within } from '@testing-library/react'
export { userEvent } from '@testing-library/user-event'
