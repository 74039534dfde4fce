import type { ArticleKind } from './article.ts'

/** Where an article or a standing page is read: a path on this site. */
export function addressOf({ kind, slug }: { kind: ArticleKind; slug: string }): string {
  return kind === 'page' ? `/${slug}` : `/article/${slug}`
}
