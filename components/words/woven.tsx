import { Fragment, type ReactNode } from 'react'
import { cutAtPlaces, type Text } from '@/lib/i18n/message.ts'

/**
 * Replaces a message's placeholders with elements, such as `{author}` in `By {author}` with a link.
 */
export function interpolate<Place extends string>(
  sentence: Text<Place>,
  elements: Readonly<Record<Place, ReactNode>>,
): ReactNode {
  const given: Readonly<Record<string, ReactNode>> = elements
  const parts = cutAtPlaces(sentence).map((part, at) => (at % 2 === 0 ? part : given[part]))
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts never change places.
    <Fragment key={at}>{part}</Fragment>
  ))
}
