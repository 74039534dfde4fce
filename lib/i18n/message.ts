/**
 * A sentence with places for what differs, such as `By {author}`. `Place` names them; it exists for
 * the compiler only, so that a translation is a plain string.
 */
export type Text<Place extends string = never> = string & { readonly places?: Place }

/** A sentence that depends on how many there are, by the plural forms of its language (CLDR). */
export type Counted<Place extends string> = Partial<Record<Form, Text<Place>>> & {
  readonly other: Text<Place>
}
type Form = Exclude<Intl.LDMLPluralRule, 'other'>

/** The places that a sentence names: `'author'` of `By {author}`. */
type PlacesOf<Sentence> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesOf<Rest>
  : never

/** Words as another language must have them: the same keys, and sentences with the same places. */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? Text<PlacesOf<Words[Key]>>
    : Words[Key] extends { readonly other: infer Other }
      ? Counted<PlacesOf<Other>>
      : Translated<Words[Key]>
}

/** What stands in a sentence's places. Numbers are written as the language writes them. */
export type Values<Place extends string> = Readonly<Record<Place, string | number>>

/**
 * A message in its language. A counted one is chosen by `count`. A place without a value stays as it
 * is written, which only a sentence that no catalogue holds can bring about.
 */
export function said<Place extends string>(
  language: string,
  message: Text<Place> | Counted<Place>,
  values: Values<Place>,
): string {
  const given: Readonly<Record<string, string | number>> = values
  return sentenceOf(language, message, given.count).replace(PLACE, (whole, place: string) => {
    const value = given[place]
    if (value === undefined) return whole
    return typeof value === 'number' ? numberText(language, value) : value
  })
}

/** The sentence cut at its places: words and names of places in turn, words first. */
export function cutAtPlaces(sentence: string): readonly string[] {
  return sentence.split(PLACE)
}

const PLACE = /\{(\w+)\}/g

/** The sentence for so many. */
export function sentenceOf(
  language: string,
  message: string | Counted<string>,
  count: unknown,
): string {
  if (typeof message === 'string') return message
  const form = typeof count === 'number' ? rulesOf(language).select(count) : 'other'
  return message[form] ?? message.other
}

/** A number as the language writes it: `1,204`, `1.204`. */
export function numberText(language: string, value: number): string {
  return numbersOf(language).format(value)
}

// Making one of these costs a hundred times more than using it, and there are few languages.
const rulesOf = kept((language) => new Intl.PluralRules(language))
const numbersOf = kept((language) => new Intl.NumberFormat(language))

function kept<Made>(make: (language: string) => Made): (language: string) => Made {
  const made = new Map<string, Made>()
  return (language) => {
    const known = made.get(language) ?? make(language)
    made.set(language, known)
    return known
  }
}
