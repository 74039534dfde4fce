import { Printed } from '@/components/article/printed.tsx'
import { LanguageChoice } from '@/components/site/language-choice.tsx'
import { SectionLinks } from '@/components/site/section-links.tsx'
import type { Site } from '@/components/site/site.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'
import type { SiteFrame } from '@/lib/pages/articles/page-views.ts'

/** The footer: all categories and links to pages about the site. */
export function SiteFooter({ site, frame }: { site: Site; frame: SiteFrame }) {
  return (
    <Printed name="site-foot">
      <Foot site={site} frame={frame} speech={getSpeech()} />
    </Printed>
  )
}

interface FootProps {
  site: Site
  frame: SiteFrame
  speech: Speech<Words>
}

function Foot({ site, frame, speech: { words, language } }: FootProps) {
  return (
    <footer className="site-footer">
      <div className="site-footer-inside">
        <p className="flag">
          <a href="/">{site.name}</a>
        </p>
        {frame.categories.length > 0 && (
          <nav id="sections" aria-label={words.site.allSections} className="footer-links">
            <SectionLinks sections={frame.categories} />
          </nav>
        )}
        <nav aria-label={words.site.newspaper} className="footer-links">
          {frame.pages.map(({ slug, name }) => (
            <a key={slug} href={`/${slug}`}>
              {name}
            </a>
          ))}
          <a href="/corrections">{words.site.corrections}</a>
          <a href="/archive">{words.site.archive}</a>
          <a href="/feed.xml">{words.site.feed}</a>
        </nav>
        <LanguageChoice current={language} label={words.site.languages} />
      </div>
    </footer>
  )
}
