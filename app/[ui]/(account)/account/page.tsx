import type { Metadata } from 'next'
import {
  removePicture,
  saveOwnProfile,
  setPicture,
  signOut,
} from '@/app/[ui]/(account)/account/actions.ts'
import { ownAccount } from '@/app/[ui]/(account)/account/data.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { AccountPage } from '@/components/people/account-page.tsx'
import { PortraitForm } from '@/components/people/portrait-form.tsx'
import { ProfileForm } from '@/components/people/profile-form.tsx'
import { SignOutForm } from '@/components/people/sign-out-form.tsx'
import { ClientSpeech } from '@/components/words/client-speech.tsx'
import { interpolate } from '@/components/words/woven.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageSpeech()).words.account.yours }
}

export default async function ProfilePage() {
  const account = await ownAccount('/account')
  const { name, handle, picture, role, email } = account
  const { words, language } = await pageSpeech()
  return (
    <Sheet>
      <ClientSpeech language={language} words={{ profile: words.profile }}>
        <AccountPage title={words.account.yours} current="/account">
          <p>
            {interpolate(words.account.signedInAs, {
              name: <strong>{name}</strong>,
              email,
              role: words.account[role],
            })}{' '}
            <a href={`/user/${handle}`}>{words.account.yourPage}</a>
          </p>
          <SignOutForm action={signOut} />
          <ProfileForm action={saveOwnProfile} profile={account} />
          <PortraitForm set={setPicture} remove={removePicture} name={name} picture={picture} />
        </AccountPage>
      </ClientSpeech>
    </Sheet>
  )
}
