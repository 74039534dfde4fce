import { SectionLinks } from '@/components/site/section-links.tsx'
import type { Site } from '@/components/site/site.ts'
import type { SiteFrame } from '@/lib/articles/page-views.ts'

/** The foot of every page: all sections, and what the newspaper says about itself. */
export function SiteFooter({ site, frame }: { site: Site; frame: SiteFrame }) {
  return (
    <footer className="site-footer">
      <div className="site-footer-inside">
        <p className="flag">
          <a href="/">{site.name}</a>
        </p>
        {frame.sections.length > 0 && (
          <nav id="sections" aria-label="All sections" className="footer-links">
            <SectionLinks sections={frame.sections} />
          </nav>
        )}
        <nav aria-label="The newspaper" className="footer-links">
          {frame.pages.map(({ slug, name }) => (
            <a key={slug} href={`/${slug}`}>
              {name}
            </a>
          ))}
          <a href="/corrections">Corrections</a>
          <a href="/archive">Archive</a>
          <a href="/feed.xml">RSS feed</a>
        </nav>
      </div>
    </footer>
  )
}
