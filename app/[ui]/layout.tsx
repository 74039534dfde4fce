import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { pageSpeech } from '@/app/[ui]/interface.ts'
import { sans, serif } from '@/app/fonts.ts'
import { ClientSpeech } from '@/components/words/client-speech.tsx'
import { siteIdentity } from '@/lib/platform/config/site.ts'
import '@/components/site/layers.css'
import '@/components/site/fonts.css'
import '@/components/site/tokens.css'
import '@/components/site/base.css'
import '@/components/ui/ui.css'
import '@/components/site/masthead.css'
import '@/components/article/article.css'
import '@/components/article/corrections.css'
import '@/components/article/after-story.css'
import '@/components/article/body.css'
import '@/components/article/body-blocks.css'
import '@/components/feedback/reading/passage.css'
import '@/components/feedback/reading/margin.css'
import '@/components/lists/cards.css'
import '@/components/comments/comment-text.css'
import '@/components/comments/comments.css'
import '@/components/comments/about/about-comment.css'
import '@/components/comments/acting/comment-acts.css'
import '@/components/comments/writing/composer.css'
import '@/components/lists/lists.css'
import '@/components/feedback/giving/respond-link.css'
import '@/components/site/print.css'

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#14130f' },
  ],
}

export function generateMetadata(): Metadata {
  const { name, tagline, url } = siteIdentity()
  return {
    metadataBase: new URL(url),
    title: { default: name, template: `%s · ${name}` },
    description: tagline,
    // Search engines may show as much of a story as they like.
    robots: 'max-image-preview:large, max-snippet:-1, max-video-preview:-1',
    // A number in a story is not a telephone's.
    formatDetection: { telephone: false, date: false, address: false },
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language, words } = await pageSpeech()
  return (
    // What a reader chose is set here before the page is painted: components/feedback/reading.
    <html lang={language} className={`${serif.variable} ${sans.variable}`} suppressHydrationWarning>
      <body>
        <a className="skip" href="#main">
          {words.site.skip}
        </a>
        <ClientSpeech
          language={language}
          words={{ everywhere: words.everywhere, forms: words.forms }}
        >
          {children}
        </ClientSpeech>
      </body>
    </html>
  )
}
