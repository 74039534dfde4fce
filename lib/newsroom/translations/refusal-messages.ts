import type { LinkRefusal, UnlinkRefusal } from './refusal.ts'
import { MAX_TRANSLATIONS } from './translation.ts'

const shared = {
  'not-allowed': 'Only editors can link translations.',
  'no-article': 'One of these articles does not exist.',
  'changed-meanwhile': 'These translations were just changed by someone else. Please try again.',
} as const

export const linkMessages = {
  ...shared,
  'a-page': 'Standing pages cannot have translations.',
  'same-language': 'Two of these articles are in the same language.',
  'too-many': `A story has at most ${MAX_TRANSLATIONS} translations.`,
} satisfies Record<LinkRefusal, string>

export const unlinkMessages = {
  ...shared,
  'no-translations': 'This article has no translations.',
} satisfies Record<UnlinkRefusal, string>
