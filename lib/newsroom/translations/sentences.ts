import type { LinkRefusal, UnlinkRefusal } from './refusal.ts'
import { MAX_TRANSLATIONS } from './translation.ts'

const both = {
  'not-allowed': 'Only editors say which articles are translations of each other.',
  'no-article': 'One of these articles is not there.',
  'changed-meanwhile': 'Somebody else has just changed these translations. Please try again.',
} as const

export const linkSentences = {
  ...both,
  'a-page': 'Only stories have translations, not standing pages.',
  'same-language': 'Two of them are in the same language, and a story has one text in each.',
  'too-many': `A story has at most ${MAX_TRANSLATIONS} translations.`,
} satisfies Record<LinkRefusal, string>

export const unlinkSentences = {
  ...both,
  'no-translations': 'This article has no translations.',
} satisfies Record<UnlinkRefusal, string>
