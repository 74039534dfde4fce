import {
  CorrectionsPage,
  correctionsMetadata,
} from '@/app/[ui]/(site)/corrections/corrections-page.tsx'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return []
}

export function generateMetadata() {
  return correctionsMetadata(null)
}

export default function Page() {
  return <CorrectionsPage before={null} />
}
