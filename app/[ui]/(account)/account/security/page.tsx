import type { Metadata } from 'next'
import { ownAccount } from '@/app/[ui]/(account)/account/data.ts'
import {
  askForFirstPassword,
  askForOtherAddress,
  chooseOtherPassword,
  endAllSessions,
} from '@/app/[ui]/(account)/account/security/actions.ts'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { AccountPage } from '@/components/people/account-page.tsx'
import { Security } from '@/components/people/security.tsx'
import { otherSites } from '@/lib/web/sign-in/oauth-providers.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.account.signingIn }
}

export default async function SecurityPage({ searchParams }: { searchParams: SearchParams }) {
  const [query, account] = await Promise.all([
    queryOf(searchParams),
    ownAccount('/account/security'),
  ])
  const { words } = await pageSpeech()
  return (
    <Sheet>
      <AccountPage title={words.account.signingIn} current="/account/security">
        {query('note') === 'password' && !account.hasPassword && (
          <p className="note">{words.account.somebodyElsePassword}</p>
        )}
        <Security
          account={account}
          sites={otherSites()}
          actions={{ chooseOtherPassword, askForFirstPassword, askForOtherAddress, endAllSessions }}
        />
      </AccountPage>
    </Sheet>
  )
}
