import type { AccountMail } from '../../accounts/links/account-mail.ts'
import { TOKEN_LIFE_MS, type TokenPurpose } from '../../accounts/links/account-token.ts'
import type { SiteIdentity } from '../../platform/config/site.ts'
import { dayText } from '../../text/time/site-time.ts'
import type { Letter, Part } from './letter.ts'
import { type LetterSpeech, letterSpeech } from './letter-messages.ts'

type Of<Kind extends AccountMail['kind']> = Extract<AccountMail, { kind: Kind }>

/**
 * What each mail about an account says, in the language of whom it goes to. No letter that a stranger
 * can cause repeats what they typed: a name would carry their words, and their links, to anybody's
 * address.
 */
export function accountLetter(mail: AccountMail, site: SiteIdentity): Letter {
  const speech = letterSpeech(mail.language, site)
  const write = LETTERS[mail.kind] as Writer<AccountMail>
  return { language: speech.language, ...write(mail, site, speech) }
}

type Writer<Told extends AccountMail> = (
  mail: Told,
  site: SiteIdentity,
  speech: LetterSpeech,
) => Pick<Letter, 'subject' | 'parts'>

const words = (text: string): Part => ({ type: 'words', text })
const small = (text: string): Part => ({ type: 'small', text })
const link = (text: string, href: string): Part => ({ type: 'link', text, href })

function tokenLink(text: string, site: SiteIdentity, path: string, token: string): Part {
  return link(text, `${site.url}${path}?${new URLSearchParams({ token })}`)
}

/** `The link works once, within 15 minutes.` */
function once(purpose: TokenPurpose, { words: { linkMinutes, linkHours }, say }: LetterSpeech) {
  const minutes = TOKEN_LIFE_MS[purpose] / 60_000
  if (minutes < 120) return words(say(linkMinutes, { count: minutes }))
  return words(say(linkHours, { count: minutes / 60 }))
}

/** The subject of a letter and its first sentence, both of which name the site. */
function opening(
  said: { readonly subject: Named; readonly words: Named },
  { name: site }: SiteIdentity,
  { say }: LetterSpeech,
) {
  return { subject: say(said.subject, { site }), first: words(say(said.words, { site })) }
}

type Named = LetterSpeech['words']['verify']['subject']

const LETTERS = {
  verify: ({ token }, site, speech) => {
    const said = speech.words.verify
    const { subject, first } = opening(said, site, speech)
    const confirm = tokenLink(said.link, site, '/verify', token)
    return { subject, parts: [first, confirm, once('verify', speech), small(said.small)] }
  },
  known: (_mail, site, speech) => {
    const said = speech.words.known
    // Its sentence names nobody.
    const subject = speech.say(said.subject, { site: site.name })
    const signIn = link(said.link, `${site.url}/sign-in`)
    const forgot = link(said.forgot, `${site.url}/forgot`)
    return { subject, parts: [words(said.words), signIn, forgot, small(said.small)] }
  },
  'sign-in': ({ token }, site, speech) => {
    const said = speech.words.signIn
    const { subject, first } = opening(said, site, speech)
    const signIn = tokenLink(said.link, site, '/sign-in/link', token)
    return { subject, parts: [first, signIn, once('sign-in', speech), small(said.small)] }
  },
  'no-account': (_mail, site, speech) => {
    const said = speech.words.noAccount
    const { subject, first } = opening(said, site, speech)
    const signUp = link(said.link, `${site.url}/sign-up`)
    return { subject, parts: [first, signUp, small(speech.words.notYou)] }
  },
  reset: ({ token }, site, speech) => {
    const said = speech.words.reset
    const { subject, first } = opening(said, site, speech)
    const choose = tokenLink(said.link, site, '/reset', token)
    return { subject, parts: [first, choose, once('reset', speech), small(said.small)] }
  },
  'change-address': ({ token }, site, speech) => {
    const said = speech.words.changeAddress
    const { subject, first } = opening(said, site, speech)
    const use = tokenLink(said.link, site, '/verify', token)
    const life = once('change-address', speech)
    return { subject, parts: [first, use, life, small(speech.words.notYouNoLink)] }
  },
  'approve-address': ({ token }, site, speech) => {
    const said = speech.words.approveAddress
    const { subject, first } = opening(said, site, speech)
    const approve = tokenLink(said.link, site, '/approve-address', token)
    const life = once('approve-address', speech)
    return { subject, parts: [first, approve, life, small(said.small)] }
  },
  'address-asked': (_mail, site, speech) => {
    const said = speech.words.addressAsked
    const { subject, first } = opening(said, site, speech)
    return { subject, parts: [first, small(said.small), link(said.link, `${site.url}/forgot`)] }
  },
  'address-taken': (_mail, site, speech) => {
    const said = speech.words.addressTaken
    const { subject, first } = opening(said, site, speech)
    const signIn = link(said.link, `${site.url}/sign-in`)
    return { subject, parts: [first, signIn, small(speech.words.notYou)] }
  },
  'address-changed': (_mail, site, speech) => {
    const said = speech.words.addressChanged
    const { subject, first } = opening(said, site, speech)
    return { subject, parts: [first, small(said.small)] }
  },
  'password-changed': (_mail, site, speech) => {
    const said = speech.words.passwordChanged
    const { subject, first } = opening(said, site, speech)
    return { subject, parts: [first, small(said.small), link(said.link, `${site.url}/forgot`)] }
  },
  'deletion-asked': ({ deleteAt, withWords }, site, { words: all, say, language }) => {
    const said = all.deletionAsked
    const day = dayText(deleteAt.toISOString(), site.timeZone, language)
    const subject = say(said.subject, { site: site.name })
    const parts = [
      words(say(said.words, { site: site.name, day })),
      words(withWords ? said.withWords : said.withoutWords),
      words(said.keep),
      link(said.link, `${site.url}/sign-in`),
      small(said.small),
    ]
    return { subject, parts }
  },
} satisfies { [Kind in AccountMail['kind']]: Writer<Of<Kind>> }
