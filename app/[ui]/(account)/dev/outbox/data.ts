import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { beforeSchema } from '@/lib/notifications/input.ts'
import { OUTBOX_PAGE, outboxPage } from '@/lib/pages/account/outbox-page.ts'
import { settings } from '@/lib/platform/config/env.ts'
import { database } from '@/lib/platform/db/database.ts'
import { isLoopbackHost } from '@/lib/platform/http/requests/loopback-host.ts'

/** The development outbox, and where it goes on. There is none where mail is really sent. */
export async function outbox(before: string) {
  if (!settings().outboxReadable || !isLoopbackHost((await headers()).get('host'))) notFound()
  const from = beforeSchema.parse(before)
  const mails = await outboxPage(await database(), from)
  const last = mails.length === OUTBOX_PAGE ? mails.at(-1) : undefined
  return { mails, newest: from === null, olderBefore: last?.id ?? null }
}
