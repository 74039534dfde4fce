import type { Block } from '@/lib/text/body/body.ts'

/** Something that lives elsewhere, as a card that leads there: no other site's code runs in ours. */
export function Embed({ block }: { block: Extract<Block, { type: 'embed' }> }) {
  const { id, url, title, provider } = block.attrs
  const host = hostOf(url)
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

/** The site an address leads to; empty for addresses without one. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? ''
}
