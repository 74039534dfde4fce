import type { Block } from '../../../../text/body/body.ts'

/** Hosts whose name readers know in another spelling. */
const PROVIDERS: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/, 'YouTube'],
  [/(^|\.)vimeo\.com$/, 'Vimeo'],
  [/(^|\.)(twitter|x)\.com$/, 'X (Twitter)'],
  [/(^|\.)instagram\.com$/, 'Instagram'],
  [/(^|\.)(facebook\.com|fb\.watch)$/, 'Facebook'],
  [/(^|\.)tiktok\.com$/, 'TikTok'],
  [/(^|\.)soundcloud\.com$/, 'SoundCloud'],
  [/(^|\.)spotify\.com$/, 'Spotify'],
  [/(^|\.)wordpress\.tv$/, 'WordPress.tv'],
  [/(^|\.)dailymotion\.com$/, 'Dailymotion'],
  [/(^|\.)reddit\.com$/, 'Reddit'],
  [/(^|\.)(flickr\.com|flic\.kr)$/, 'Flickr'],
]
const FILES: readonly (readonly [RegExp, string])[] = [
  [/\.(mp3|ogg|oga|wav|m4a|flac|aac)$/i, 'Audio'],
  [/\.(mp4|m4v|mov|webm|ogv|avi|wmv|mkv)$/i, 'Video'],
  [/\.pdf$/i, 'PDF'],
]

/** A card for something shown from elsewhere. `url` is an absolute http(s) address. */
export function embedOf(url: string, title: string): Extract<Block, { type: 'embed' }> {
  return {
    type: 'embed',
    attrs: { id: '', url, title: title.slice(0, 500), provider: providerOf(url) },
  }
}

function providerOf(url: string): string {
  const { hostname, pathname } = new URL(url)
  const known = PROVIDERS.find(([host]) => host.test(hostname))?.[1]
  const file = FILES.find(([ending]) => ending.test(pathname))?.[1]
  return known ?? file ?? hostname.replace(/^www\./, '').slice(0, 100)
}
