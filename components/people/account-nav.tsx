import { getSpeech } from '@/components/words/speech-here.ts'

/** The account pages, in order. */
const PAGES = {
  '/account': 'profile',
  '/account/inbox': 'inbox',
  '/account/mail': 'mail',
  '/account/security': 'signingIn',
  '/account/ignored': 'ignored',
  '/account/data': 'data',
} as const

export type AccountPath = keyof typeof PAGES

/** Navigation between them. `current` is null on pages below. */
export function AccountNav({ current }: { current: AccountPath | null }) {
  const { account } = getSpeech().words
  return (
    <nav className="subsections" aria-label={account.yours}>
      {Object.entries(PAGES).map(([path, page]) => (
        <a key={path} href={path} aria-current={path === current ? 'page' : undefined}>
          {account[page]}
        </a>
      ))}
    </nav>
  )
}
