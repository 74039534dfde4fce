import { z } from 'zod'
import { fieldSentence } from '../i18n/field-sentence.ts'
import { idSchema } from '../platform/forms/id-schema.ts'
import { normalize } from '../text/typed/normalize.ts'
import { writtenText } from '../text/typed/written-text.ts'
import { ROLES } from './users/roles.ts'
import { HANDLE_PATTERN, MAX_ABOUT, MAX_NAME, MAX_PASSWORD, MIN_PASSWORD } from './users/user.ts'

/** The longest address that mail can go to (RFC 5321, 4.5.3.1.3, without the brackets). */
const MAX_EMAIL = 254

/** Signs that turn the text after them around, or cannot be seen: a name could look like another's. */
const DECEPTIVE =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u2800\u3164\uFEFF\uFFA0]/u

/** Joiners are letters' own in some scripts; between these they only hide. */
const HIDDEN_JOINER =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Thai}][\u200C\u200D]/u

/** Alphabets with letters that look like another's: a word in two of them is meant to deceive. */
const ALIKE_SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u,
]

function mixesScripts(name: string): boolean {
  const words = name.split(/[^\p{L}\p{M}]+/u)
  return words.some((word) => ALIKE_SCRIPTS.filter((script) => script.test(word)).length > 1)
}

/** Names appear in mail to unverified addresses, so they must not contain anything like a link. */
const LINK_LIKE = /[/\\@<>]|[\p{L}\p{N}]\.[\p{L}\p{N}]{2}/u

const oneLine = (text: string) => normalize(text, 'NFC').replace(/\s+/gu, ' ').trim()

/** An address, in the one form in which we keep it. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, fieldSentence('emailMissing'))
  .max(MAX_EMAIL, fieldSentence('emailLong'))
  .pipe(z.email(fieldSentence('emailShape')))

/** A new password; lib/accounts/passwords/password-rules.ts rejects common ones. */
export const newPasswordSchema = z
  .string()
  .min(MIN_PASSWORD, fieldSentence('passwordShort', MIN_PASSWORD))
  .max(MAX_PASSWORD, fieldSentence('passwordLong', MAX_PASSWORD))

/** A password entered to sign in; it may predate the current rules. */
const triedPasswordSchema = z
  .string()
  .min(1, fieldSentence('passwordMissing'))
  .max(MAX_PASSWORD, fieldSentence('passwordLong', MAX_PASSWORD))

export const nameSchema = writtenText('nameLong', MAX_NAME)
  .transform(oneLine)
  .pipe(
    z
      .string()
      .min(1, fieldSentence('nameMissing'))
      .max(MAX_NAME, fieldSentence('nameLong', MAX_NAME))
      .refine(
        (name) => !DECEPTIVE.test(name) && !HIDDEN_JOINER.test(name),
        fieldSentence('nameUnseen'),
      )
      .refine((name) => !mixesScripts(name), fieldSentence('nameScripts'))
      .refine((name) => /\p{L}/u.test(name), fieldSentence('nameLetters'))
      .refine((name) => !LINK_LIKE.test(name), fieldSentence('nameAddress')),
  )

export const handleSchema = z
  .string()
  .trim()
  .toLowerCase()
  .transform((handle) => handle.replace(/^@/, ''))
  .pipe(z.string().regex(HANDLE_PATTERN, fieldSentence('handleShape')))

export const signUpSchema = z.object({
  name: nameSchema,
  email: emailSchema,
  password: newPasswordSchema,
})

export const signInSchema = z.object({ email: emailSchema, password: triedPasswordSchema })

/** For a sign-in link, and for a link to a new password. */
export const askByEmailSchema = z.object({ email: emailSchema })

/** What a link carries: 32 bytes in base64url. */
export const tokenSchema = z.string().regex(/^[\w-]{43}$/, fieldSentence('linkCut'))
export const followLinkSchema = z.object({ token: tokenSchema })
export const resetSchema = z.object({ token: tokenSchema, password: newPasswordSchema })

/** `current` is empty for users without a password. */
const currentSchema = z.string().max(MAX_PASSWORD).default('')
export const changePasswordSchema = z.object({
  current: currentSchema,
  password: newPasswordSchema,
})
export const askToChangeAddressSchema = z.object({ email: emailSchema, current: currentSchema })

export const profileSchema = z.object({
  name: nameSchema,
  handle: handleSchema,
  about: writtenText('aboutLong', MAX_ABOUT)
    .transform(oneLine)
    .pipe(z.string().max(MAX_ABOUT, fieldSentence('aboutLong', MAX_ABOUT))),
})

/** How often mail about comments comes. */
export const mailRhythmSchema = z.object({
  mailRhythm: z.enum(['at-once', 'hourly', 'daily', 'never']),
})

/** A user's id, as a form's field or an address has it. */
export const ignoreSchema = z.object({ person: idSchema, wanted: z.enum(['on', 'off']) })

/** A box in a form: ticked or not there. */
export const askForDeletionSchema = z.object({
  withWords: z
    .literal('on')
    .optional()
    .transform((ticked) => ticked === 'on'),
})

const MAX_SUSPENSION_DAYS = 3650
export const suspendSchema = z.object({
  person: idSchema,
  days: z.coerce.number().int().min(1).max(MAX_SUSPENSION_DAYS),
  why: z.string().transform(oneLine).pipe(z.string().min(1, 'Say why.').max(500)),
})
export const changeRoleSchema = z.object({ person: idSchema, role: z.enum(ROLES) })

export type SignUp = z.infer<typeof signUpSchema>
export type Profile = z.infer<typeof profileSchema>
export type MailRhythm = z.infer<typeof mailRhythmSchema>['mailRhythm']
