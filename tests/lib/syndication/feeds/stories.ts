import type { FeedEntry, FeedSite, FeedView } from '@/lib/syndication/feeds/feed.ts'
import { SITE_FEED } from '@/lib/syndication/feeds/feed.ts'
import { aText } from '../../../support/newsroom.ts'

/** Text that could break a feed: markup, the end of CDATA, emoji, invalid characters. */
export const HOSTILE = `Fish & <b>chips</b> ]]> "5 > 3" 'ok' 🐟 \u0000\u0008\u001f\ufffe\ud800 done`
/** The same text as feed readers show it. */
export const SHOWN = `Fish & <b>chips</b> ]]> "5 > 3" 'ok' 🐟 \ufffd done`

export const aSite: FeedSite = {
  name: 'The Straits Courier',
  tagline: 'News & notes',
  language: 'en',
  timeZone: 'Asia/Singapore',
  url: 'https://news.example',
  hub: 'https://hub.example/',
}

export function anEntry(changes: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: 7,
    slug: 'a-ferry-sails',
    headline: HOSTILE,
    dek: HOSTILE,
    opening: 'A ferry sailed at noon.',
    language: 'en-GB',
    author: { slug: 'desk-writer', name: `Desk ${HOSTILE}` },
    category: { slug: 'ports', name: 'Ports & Ships' },
    tags: [
      { slug: 'ferries', name: 'ferries' },
      { slug: 'ports', name: 'Ports & Ships' },
    ],
    publishedAt: '2023-10-14T01:20:00.000Z',
    updatedAt: '2023-10-15T02:00:00.500Z',
    hero: {
      key: 'a-ferry-1',
      format: 'webp',
      width: 2000,
      height: 1000,
      alt: 'A ferry & "two" gulls',
      caption: 'The noon ferry <full>.',
      credit: 'Desk',
    },
    body: aText().body,
    corrections: [],
    ...changes,
  }
}

export function aFeed(changes: Partial<FeedView> = {}): FeedView {
  const older = anEntry({ id: 6, slug: 'เรือข้ามฟาก', language: 'th', hero: null, category: null })
  return { of: SITE_FEED, name: '', description: '', entries: [anEntry(), older], ...changes }
}
