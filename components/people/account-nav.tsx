/** The pages of an account, in their order. */
const PAGES = {
  '/account': 'Profile',
  '/account/inbox': 'Inbox',
  '/account/mail': 'Mail',
  '/account/security': 'Signing in',
  '/account/ignored': 'Ignored',
  '/account/data': 'Your data',
} as const

export type AccountPath = keyof typeof PAGES

/** The way between them. `current` is null on a page below. */
export function AccountNav({ current }: { current: AccountPath | null }) {
  return (
    <nav className="subsections" aria-label="Your account">
      {Object.entries(PAGES).map(([path, name]) => (
        <a key={path} href={path} aria-current={path === current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}
