import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { queryOf, type SearchParams } from '@/app/[ui]/(account)/query.ts'
import { setIgnored } from '@/app/[ui]/(account)/user/[handle]/actions.ts'
import { ignoresThem, somebody } from '@/app/[ui]/(account)/user/[handle]/data.ts'
import { Sheet } from '@/app/[ui]/(site)/sheet.tsx'
import { pageSite, pageSpeech } from '@/app/[ui]/interface.ts'
import { UserProfile } from '@/components/people/user-profile.tsx'
import { ClientSpeech } from '@/components/words/client-speech.tsx'

interface Props {
  params: Promise<{ handle: string }>
  searchParams: SearchParams
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const person = await asked(props)
  return { title: person?.name ?? (await pageSpeech()).words.site.missing.name }
}

export default async function UserPage(props: Props) {
  const person = await asked(props)
  if (!person) notFound()
  const after = (await queryOf(props.searchParams))('after')
  const { words, language } = await pageSpeech()
  return (
    <Sheet>
      <ClientSpeech language={language} words={{ person: words.person }}>
        <UserProfile
          person={person}
          isFirst={after === ''}
          ignored={await ignoresThem(person.id)}
          ignore={setIgnored}
          site={await pageSite()}
        />
      </ClientSpeech>
    </Sheet>
  )
}

async function asked({ params, searchParams }: Props) {
  const [{ handle }, query] = await Promise.all([params, queryOf(searchParams)])
  return somebody(handle, query('after'))
}
