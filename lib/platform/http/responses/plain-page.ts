import type { InterfaceLanguage } from '../../../i18n/language.ts'

/** What a plain page says. Our own words only: nothing is escaped here. */
export interface PlainWords {
  readonly title: string
  readonly words: string
  readonly links: readonly { readonly to: string; readonly name: string }[]
  /** Elements below the words. */
  readonly more?: string
  /** Elements for the head. */
  readonly head?: string
  /** English where it is left out. */
  readonly language?: InterfaceLanguage
}

/** A page for when Next can't be asked for one. It needs nothing, so that it can't fail too. */
export function plainPage(page: PlainWords): string {
  const { title, words, links, more = '', head = '', language = 'en' } = page
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${head}<title>${title}</title>
<style>
:root { color-scheme: light dark }
body { margin: 15vh auto 0; max-width: 34rem; padding: 0 1.25rem; font: 1.1rem/1.5 Georgia, serif; color: light-dark(#17150f, #ece7db); background: light-dark(#fcfcfa, #14130f) }
h1 { font-size: 1.9rem; line-height: 1.15; letter-spacing: -0.02em; margin: 0 0 1rem }
a { color: inherit; margin-inline-end: 1.25rem; display: inline-block; padding-block: 0.3rem }
textarea { box-sizing: border-box; display: block; width: 100%; height: 12rem; margin: 0.4rem 0 1rem; font: inherit }
button { font: inherit; padding: 0.3rem 1rem }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${words}</p>
${more}<p>${links.map(({ to, name }) => `<a href="${to}">${name}</a>`).join('')}</p>
</main>
</body>
</html>
`
}
