import { notFound } from 'next/navigation'
import {
  CorrectionsPage,
  correctionsMetadata,
} from '@/app/[ui]/(site)/corrections/corrections-page.tsx'
import { decodeRouteParams } from '@/app/[ui]/(site)/decoded.ts'
import { idSchema } from '@/lib/platform/forms/id-schema.ts'

export const dynamic = 'force-static'

// Rewrite target of /corrections?before=12.

interface Props {
  params: Promise<{ before: string }>
}

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  return correctionsMetadata(idOf((await decodeRouteParams(params)).before))
}

export default async function Page({ params }: Props) {
  return <CorrectionsPage before={idOf((await decodeRouteParams(params)).before)} />
}

function idOf(text: string): number {
  const parsed = idSchema.safeParse(text)
  return parsed.success ? parsed.data : notFound()
}
