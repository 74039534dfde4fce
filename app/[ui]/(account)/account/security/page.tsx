import type { Metadata } from 'next'
import { ownAccount } from '@/app/[ui]/(account)/account/data.ts'
import {
  askForOtherAddress,
  chooseOtherPassword,
  endAllSessions,
} from '@/app/[ui]/(account)/account/security/actions.ts'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { AccountPage } from '@/components/people/account-page.tsx'
import { Security } from '@/components/people/security.tsx'
import { otherSites } from '@/lib/web/oauth-providers.ts'

export const metadata: Metadata = { title: 'Signing in' }

export default async function SecurityPage({ searchParams }: { searchParams: SearchParams }) {
  const [query, account] = await Promise.all([
    queryOf(searchParams),
    ownAccount('/account/security'),
  ])
  return (
    <Sheet>
      <AccountPage title="Signing in" current="/account/security">
        {query('note') === 'password' && !account.hasPassword && (
          <p className="note">
            Your address is confirmed. Somebody else had signed up with it too, so no password was
            kept: choose yours here.
          </p>
        )}
        <Security
          account={account}
          sites={otherSites()}
          actions={{ chooseOtherPassword, askForOtherAddress, endAllSessions }}
        />
      </AccountPage>
    </Sheet>
  )
}
