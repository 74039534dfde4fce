import localFont from 'next/font/local'

// Only these two files are preloaded: the Latin letters of every page. Italics and the letters of
// other Latin languages come from styles/fonts.css, and only to pages that use them. So do the
// fallbacks: the ones made here fit a regular weight only, and headlines are bold.

export const serif = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  weight: '200 800',
  style: 'normal',
  display: 'swap',
  variable: '--font-serif',
  adjustFontFallback: false,
})

export const sans = localFont({
  src: '../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  weight: '100 900',
  style: 'normal',
  display: 'swap',
  variable: '--font-sans',
  adjustFontFallback: false,
})
