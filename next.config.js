import { COMMENT_FILTERS, COMMENT_SORTS } from './lib/conversation/comments/comment.ts'

/** Headers that every answer carries. Next's own inline scripts need 'unsafe-inline'. */
const security = [
  {
    key: 'Content-Security-Policy',
    value: [
      "default-src 'self'",
      `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
  },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
]

/** What may stand for one part of a path: anything else in a query says nothing, and is passed over. */
const part = '[^./%?#\\\\]+'

/** A query that picks another rendering of a page leads to a page of its own, so that it is cached. */
const onQuery = (source, key, destination, more = {}) => ({
  source,
  has: [{ type: 'query', key, value: `(?<${key}>${part})` }],
  destination,
  ...more,
})

/** Values of `?comments=`: a sort order or a filter. */
const sorts = [...COMMENT_SORTS, ...COMMENT_FILTERS].join('|')

const feeds = 'feed\\.xml|atom\\.xml|feed\\.json'

/** Those who follow a feed of the WordPress site that was here before go on following. */
const oldFeeds = [
  { source: '/feed', destination: '/feed.xml', permanent: true },
  { source: '/feed/atom', destination: '/atom.xml', permanent: true },
  {
    source: '/:kind(category|author|tag)/:slug/feed',
    destination: '/:kind/:slug/feed.xml',
    permanent: true,
  },
]

/** WordPress's archives by date stood where ours don't. */
const oldArchives = [
  {
    source: '/:year(\\d{4})/:month(\\d{2})',
    destination: '/archive/:year/:month',
    permanent: true,
  },
  {
    source: '/:year(\\d{4})/:month(\\d{2})/:day(\\d{2})',
    destination: '/archive/:year/:month/:day',
    permanent: true,
  },
]

/**
 * Every page is rendered once for each language of the interface, under an address that only we use:
 * bin/serve.ts says in a header which one is asked for (lib/platform/http/requests/pick-interface.ts).
 */
const inLanguage = {
  source: '/:path((?!old-address(?:/|$)|feeds/).*)',
  has: [{ type: 'header', key: 'x-broadsheet-interface', value: '(?<ui>[a-z]{2,3})' }],
  destination: '/~:ui/:path',
}

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // It finds its WebAssembly beside itself.
  serverExternalPackages: ['harfbuzzjs'],
  // Types are checked by `npm run check`; a newsroom's laptop need not do it again.
  // Next adds the folder of each build to its tsconfig, unless that extends another.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
  // Pages are kept in memory only: bounded, and never older than the process.
  cacheMaxMemorySize: 256 * 1024 * 1024,
  cacheHandler: `${import.meta.dirname}/lib/platform/cache/page-cache.ts`,
  // What a form may hold is bounded before Next sees it (lib/platform/http/requests/body-size.ts).
  experimental: { isrFlushToDisk: false, serverActions: { bodySizeLimit: '10mb' } },
  // bin/serve.ts and bin/build.ts set it to the folder of one build (bin/builds.ts).
  distDir: process.env.BROADSHEET_DIST_DIR ?? '.next',
  redirects: async () => [...oldFeeds, ...oldArchives],
  headers: async () => [{ source: '/((?!media/).*)', headers: security }],
  rewrites: async () => ({
    beforeFiles: [
      {
        source: '/article/:slug',
        has: [
          { type: 'query', key: 'more', value: '(?<more>author|category)' },
          { type: 'query', key: 'through', value: `(?<through>${part})` },
        ],
        destination: '/article/:slug/more/:more/:through',
      },
      {
        source: '/article/:slug',
        has: [{ type: 'query', key: 'more', value: '(?<more>author|category)' }],
        destination: '/article/:slug/more/:more/start',
      },
      {
        source: '/article/:slug',
        has: [
          {
            type: 'query',
            key: 'comments',
            value: `(?<sort>${sorts})`,
          },
          { type: 'query', key: 'after', value: '(?<after>\\d{1,10})' },
        ],
        destination: '/article/:slug/comments/:sort/:after',
      },
      {
        source: '/article/:slug',
        has: [
          {
            type: 'query',
            key: 'comments',
            value: `(?<sort>${sorts})`,
          },
        ],
        destination: '/article/:slug/comments/:sort/start',
      },
      {
        source: '/article/:slug',
        has: [
          { type: 'query', key: 'comment', value: '(?<comment>\\d{1,10})' },
          { type: 'query', key: 'replies', value: '(?<replies>\\d{1,10})' },
        ],
        destination: '/article/:slug/comment/:comment/replies/:replies',
      },
      {
        source: '/article/:slug',
        has: [{ type: 'query', key: 'comment', value: '(?<comment>\\d{1,10})' }],
        destination: '/article/:slug/comment/:comment',
      },
      {
        source: '/article/:slug/revisions',
        has: [{ type: 'query', key: 'before', value: '(?<before>\\d{1,9})' }],
        destination: '/article/:slug/revisions/before/:before',
      },
      {
        source: '/article/:slug/ask/:id',
        has: [{ type: 'query', key: 'after', value: '(?<after>\\d{1,10})' }],
        destination: '/article/:slug/ask/:id/after/:after',
      },
      { source: `/:format(${feeds})`, destination: '/feeds/site/all/:format' },
      {
        source: `/:kind(category|author|tag|language)/:slug/:format(${feeds})`,
        destination: '/feeds/:kind/:slug/:format',
      },
      onQuery('/category/:slug', 'after', '/category/:slug/after/:after'),
      onQuery('/tag/:slug', 'after', '/tag/:slug/after/:after'),
      onQuery('/author/:slug', 'after', '/author/:slug/after/:after'),
      onQuery('/archive/:year/:month', 'after', '/archive/:year/:month/after/:after'),
      onQuery('/archive/:year/:month/:day', 'after', '/archive/:year/:month/:day/after/:after'),
      onQuery('/corrections', 'before', '/corrections/before/:before'),
      ...['p', 'page_id', 'attachment_id', 'cat', 'author'].map((key) => ({
        source: '/:path*',
        has: [{ type: 'query', key, value: '\\d+' }],
        destination: '/old-address/:path*',
      })),
      inLanguage,
    ],
  }),
}
