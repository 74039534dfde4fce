import type { Block } from '@/lib/text/body/body.ts'

/** External content as a link card, so no third-party code runs on our pages. */
export function Embed({ block }: { block: Extract<Block, { type: 'embed' }> }) {
  const { id, url, title, provider } = block.attrs
  const host = getHost(url)
  return (
    <div className="embed" data-block={id}>
      <a href={url} rel="noopener">
        {title || host || url}
      </a>
      <p className="meta">
        {[provider, host].filter((name, at, all) => name && all.indexOf(name) === at).join(' · ')}
      </p>
    </div>
  )
}

/** Host name of a URL. Empty if it has none. */
function getHost(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? ''
}
