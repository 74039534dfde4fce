import type { Metadata } from 'next'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { mailLink, signIn } from '@/app/[ui]/(account)/sign-in/actions.ts'
import { noteOf } from '@/app/[ui]/(account)/sign-in/notes.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { SignIn } from '@/components/people/sign-in.tsx'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import { viewer } from '@/lib/web/session/viewer.ts'
import { samePath } from '@/lib/web/sign-in/back-path.ts'
import { otherSites } from '@/lib/web/sign-in/oauth-providers.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.account.signIn }
}

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const [query, who] = await Promise.all([queryOf(searchParams), viewer()])
  const to = samePath(query('to') || query('callbackUrl'), siteIdentity().url) ?? '/account'
  const here = `/sign-in?${new URLSearchParams({ to, note: query('note') })}`
  return (
    <Sheet>
      <SignIn
        signIn={signIn}
        mailLink={mailLink}
        to={to}
        here={here}
        note={noteOf(await pageSpeech(), query('note'), query('error'))}
        others={otherSites()}
        signedInAs={who?.name ?? null}
      />
    </Sheet>
  )
}
