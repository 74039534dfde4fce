import type { Metadata } from 'next'
import {
  removePicture,
  saveOwnProfile,
  setPicture,
  signOut,
} from '@/app/[ui]/(account)/account/actions.ts'
import { ownAccount } from '@/app/[ui]/(account)/account/data.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { AccountPage } from '@/components/people/account-page.tsx'
import { PortraitForm } from '@/components/people/portrait-form.tsx'
import { ProfileForm } from '@/components/people/profile-form.tsx'
import { ROLE_WORDS } from '@/components/people/role-words.ts'
import { SignOutForm } from '@/components/people/sign-out-form.tsx'

export const metadata: Metadata = { title: 'Your account' }

export default async function ProfilePage() {
  const account = await ownAccount('/account')
  const { name, handle, picture, role, email } = account
  return (
    <Sheet>
      <AccountPage title="Your account" current="/account">
        <p>
          You are signed in as <strong>{name}</strong> ({email}), {ROLE_WORDS[role]}.{' '}
          <a href={`/user/${handle}`}>Your page and your comments</a>
        </p>
        <SignOutForm action={signOut} />
        <ProfileForm action={saveOwnProfile} profile={account} />
        <PortraitForm set={setPicture} remove={removePicture} name={name} picture={picture} />
      </AccountPage>
    </Sheet>
  )
}
