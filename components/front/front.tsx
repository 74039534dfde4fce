import { FromTheMargins } from '@/components/front/from-the-margins.tsx'
import { Latest } from '@/components/front/latest.tsx'
import { LeadStory } from '@/components/front/lead-story.tsx'
import { MostDiscussed } from '@/components/front/most-discussed.tsx'
import { NothingYet } from '@/components/front/nothing-yet.tsx'
import { RecentCorrections } from '@/components/front/recent-corrections.tsx'
import { SecondStories } from '@/components/front/second-stories.tsx'
import { SectionStrip } from '@/components/front/section-strip.tsx'
import type { Site } from '@/components/site/site.ts'
import { getSpeech } from '@/components/words/speech-here.ts'
import type { FrontView } from '@/lib/pages/articles/page-views.ts'

/**
 * The front page: lead story, second row, margin notes, a strip for each category, and the columns.
 * Without margin notes, the latest stories move up.
 */
export function Front({ view, site }: { view: FrontView; site: Site }) {
  const { words, say } = getSpeech()
  if (!view.lead || !view.edition) return <NothingYet />
  const margins = view.fromTheMargins.length > 0
  const latest = <Latest cards={view.latest} site={site} edition={view.edition} />
  return (
    <>
      <h1 className="unseen">{say(words.front.title, { site: site.name })}</h1>
      <div className="top">
        <LeadStory card={view.lead} />
        <SecondStories cards={view.second} />
        {margins ? <FromTheMargins picks={view.fromTheMargins} /> : latest}
      </div>
      {view.strips.map((strip) => (
        <SectionStrip key={strip.category.slug} strip={strip} />
      ))}
      <div className="columns">
        {margins && latest}
        <MostDiscussed cards={view.mostDiscussed} />
        <RecentCorrections corrections={view.corrections} site={site} />
      </div>
    </>
  )
}
