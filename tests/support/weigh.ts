import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page, Request, Response } from 'playwright-core'
import { expect } from 'vitest'
import { ownSite } from './own-site.ts'

type Kind = 'document' | 'stylesheet' | 'script' | 'font' | 'image'

/** What a page made the browser fetch. */
export interface Load {
  /** The path of each file of a kind (or of all), or its whole address where another site was asked. */
  readonly files: (kind?: Kind) => readonly string[]
  /** The size of those files in bytes, compressed as they travel; fonts are so already. */
  readonly weight: (kind: Kind, among?: (file: string) => boolean) => number
}

/** A live stream: its answer never ends, so it is neither waited for nor weighed. */
const STREAM = 'eventsource'

/** Opens an address in a fresh window, goes down to its end and weighs all that came with it. */
export async function load(page: Page, address: string): Promise<Load> {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  const underWay = requestsUnderWay(page)
  await page.goto(address)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await quiet(underWay)
  const origin = new URL(page.url()).origin
  const parts = await Promise.all(
    responses.map(async (response) => {
      const kind = response.request().resourceType()
      const body = kind === STREAM ? Buffer.alloc(0) : await response.body()
      const bytes = kind === 'font' ? body.length : gzipSync(body).length
      return { kind, bytes, file: response.url().replace(origin, '') }
    }),
  )
  const of = (kind?: Kind) => parts.filter((part) => kind === undefined || part.kind === kind)
  return {
    files: (kind) => of(kind).map(({ file }) => file),
    weight: (kind, among = () => true) => {
      return of(kind).reduce((sum, { file, bytes }) => sum + (among(file) ? bytes : 0), 0)
    },
  }
}

function requestsUnderWay(page: Page): ReadonlySet<Request> {
  const underWay = new Set<Request>()
  page.on('request', (request) => {
    if (request.resourceType() !== STREAM) underWay.add(request)
  })
  const end = (request: Request) => underWay.delete(request)
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  return underWay
}

/** How often in a row, and how far apart in ms, nothing may be under way before all is there. */
const [LOOKS, APART] = [10, 50]

/** Playwright's "networkidle", but for streams: with one open the network is never idle. */
async function quiet(underWay: ReadonlySet<Request>): Promise<void> {
  let looks = 0
  const look = () => {
    looks = underWay.size === 0 ? looks + 1 : 0
    return looks
  }
  await expect.poll(look, { interval: APART, timeout: 30_000 }).toBeGreaterThanOrEqual(LOOKS)
}

/**
 * Whether a script is not one of those that Next and React start every page with, by the list that
 * the build keeps. What is left is ours and a little of Next's router, which we count as ours: the
 * true weight is never above what is measured.
 */
export function ourScripts(): (file: string) => boolean {
  const manifest = join(ownSite().build, 'build-manifest.json')
  const { rootMainFiles, polyfillFiles } = JSON.parse(readFileSync(manifest, 'utf8'))
  const theirs = new Set([...rootMainFiles, ...polyfillFiles].map((file) => `/_next/${file}`))
  if (theirs.size === 0) throw new Error(`${manifest} names no scripts of Next and React`)
  return (file) => !theirs.has(file.replace(/\?.*/, ''))
}
