import type { Metadata } from 'next'
import { ignoredHere } from '@/app/[ui]/(account)/account/ignored/data.ts'
import { setIgnored } from '@/app/[ui]/(account)/user/[handle]/actions.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { AccountPage } from '@/components/people/account-page.tsx'
import { IgnoredList } from '@/components/people/ignored-list.tsx'
import { ClientSpeech } from '@/components/words/client-speech.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.account.ignored }
}

export default async function IgnoredPage() {
  const people = await ignoredHere('/account/ignored')
  const { words, language } = await pageSpeech()
  return (
    <Sheet>
      <ClientSpeech language={language} words={{ person: words.person }}>
        <AccountPage title={words.account.ignored} current="/account/ignored">
          <IgnoredList people={people} action={setIgnored} />
        </AccountPage>
      </ClientSpeech>
    </Sheet>
  )
}
