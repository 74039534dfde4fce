import unhomoglyph from 'unhomoglyph'

/** Letters that Unicode has as signs, in order from A: in circles, in squares, and for flags. */
const ENCLOSED = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u{1F1E6}-\u{1F1FF}]/gu
const ENCLOSED_FROM = [0x1f150, 0x1f170, 0x1f1e6]

/** What nobody sees: joiners, variation selectors, tags, fillers, and the braille cell without dots. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Marks on letters of alphabets where a name reads the same without; elsewhere they are vowels. */
const MARKED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu

/** Small capitals look like letters, but Unicode's table leaves most as they are. */
const SMALL_CAPITALS: Readonly<Record<string, string>> = {
  ...{ ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k' },
  ...{ ʟ: 'l', ᴍ: 'm', ʍ: 'm', ɴ: 'n', ᴏ: 'o', ᴘ: 'p', ʀ: 'r', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v' },
  ...{ ᴡ: 'w', ʏ: 'y', ᴢ: 'z' },
}
const SMALL_CAPITAL = new RegExp(`[${Object.keys(SMALL_CAPITALS).join('')}]`, 'gu')

/** What our fonts draw much like another, in the order in which it is replaced. */
const ALIKE = [
  [/i/g, 'l'],
  [/cl/g, 'd'],
  [/vv/g, 'w'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/5/g, 's'],
  [/7/g, 't'],
] as const

/** The words of a name, with signs as letters and without what nobody sees: `𝗘dit\u200Bor` is `Editor`. */
export function wordsOfName(name: string): string[] {
  const seen = name.replace(ENCLOSED, plainLetter).normalize('NFKD').replace(UNSEEN, '')
  return withoutMarks(seen)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
}

/**
 * What a word looks like: two that look alike have the same skeleton, which is nothing to read
 * (`Editor`, `Еditоr` with Cyrillic letters and `ED1T0R` are `edltor`). By Unicode's table of
 * confusables (UTS #39) in the package unhomoglyph.
 */
export function skeletonOf(word: string): string {
  // Twice: a capital and the small letter that it becomes have each their own line in the table.
  const small = skeletonOnce(skeletonOnce(word))
  return ALIKE.reduce((text, [sign, letter]) => text.replace(sign, letter), small)
}

function skeletonOnce(word: string): string {
  const plain = unhomoglyph(word).replace(SMALL_CAPITAL, (letter) => SMALL_CAPITALS[letter] ?? '')
  return withoutMarks(plain.normalize('NFKD')).toLowerCase()
}

function withoutMarks(text: string): string {
  return text.replace(MARKED, '$1')
}

function plainLetter(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  const from = ENCLOSED_FROM.findLast((start) => start <= code) ?? code
  return String.fromCodePoint(0x41 + code - from)
}
