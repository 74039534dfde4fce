import type { AccountMail } from '../people/account-mail.ts'
import { TOKEN_LIFE_MS, type TokenPurpose } from '../people/account-token.ts'
import type { SiteIdentity } from '../site.ts'
import { dayText } from '../site-time.ts'
import type { Letter, Part } from './letter.ts'

type Of<Kind extends AccountMail['kind']> = Extract<AccountMail, { kind: Kind }>

/**
 * What each mail about an account says. No letter that a stranger can cause repeats what they typed:
 * a name would carry their words, and their links, to anybody's address.
 */
export function accountLetter(mail: AccountMail, site: SiteIdentity): Letter {
  const write = LETTERS[mail.kind] as (mail: AccountMail, site: SiteIdentity) => Letter
  return write(mail, site)
}

const words = (text: string): Part => ({ type: 'words', text })
const small = (text: string): Part => ({ type: 'small', text })
const link = (text: string, href: string): Part => ({ type: 'link', text, href })

function tokenLink(text: string, site: SiteIdentity, path: string, token: string): Part {
  return link(text, `${site.url}${path}?${new URLSearchParams({ token })}`)
}

/** `The link works once, within 15 minutes.` */
function once(purpose: TokenPurpose): Part {
  const minutes = TOKEN_LIFE_MS[purpose] / 60_000
  const [count, unit] = minutes < 120 ? [minutes, 'minute'] : [minutes / 60, 'hour']
  return words(`The link works once, within ${count} ${unit}${count === 1 ? '' : 's'}.`)
}

const NOT_YOU = small("If it wasn't you, you need do nothing: without the link nothing happens.")

const LETTERS = {
  verify: ({ token }: Of<'verify'>, site: SiteIdentity) => ({
    subject: `Your account with ${site.name}`,
    parts: [
      words(
        `Welcome to ${site.name}. One step is left: please confirm that this address is yours.`,
      ),
      tokenLink('Confirm the address', site, '/verify', token),
      once('verify'),
      small("If it wasn't you who signed up, leave it: without the link there is no account."),
    ],
  }),
  known: (_mail: Of<'known'>, site: SiteIdentity) => ({
    subject: `You have an account with ${site.name} already`,
    parts: [
      words(
        `Somebody, probably you, wanted to sign up with this address. It has an account already.`,
      ),
      link('Sign in', `${site.url}/sign-in`),
      link('Choose a new password, if you no longer know yours', `${site.url}/forgot`),
      small(
        "If it wasn't you, you need do nothing. Whoever tried was not told that you are with us.",
      ),
    ],
  }),
  'sign-in': ({ token }: Of<'sign-in'>, site: SiteIdentity) => ({
    subject: `Sign in to ${site.name}`,
    parts: [
      words(`Here is the link that signs you in to ${site.name}.`),
      tokenLink('Sign in', site, '/sign-in/link', token),
      once('sign-in'),
      small(
        "Please don't pass it on: whoever has it is you. If it wasn't you who asked, leave it.",
      ),
    ],
  }),
  'no-account': (_mail: Of<'no-account'>, site: SiteIdentity) => ({
    subject: `No account with ${site.name} has this address`,
    parts: [
      words(
        `Somebody, perhaps you, asked to sign in to ${site.name} with this address. No account has it. Did you sign up with another?`,
      ),
      link('Sign up', `${site.url}/sign-up`),
      small("If it wasn't you, you need do nothing."),
    ],
  }),
  reset: ({ token }: Of<'reset'>, site: SiteIdentity) => ({
    subject: `A new password for ${site.name}`,
    parts: [
      words(`Somebody, probably you, asked for a new password for your account with ${site.name}.`),
      tokenLink('Choose a new password', site, '/reset', token),
      once('reset'),
      small("If it wasn't you, leave it: your password stays as it is."),
    ],
  }),
  'change-address': ({ token }: Of<'change-address'>, site: SiteIdentity) => ({
    subject: `Your new address with ${site.name}`,
    parts: [
      words(`You asked that your account with ${site.name} use this address from now on.`),
      tokenLink('Use this address', site, '/verify', token),
      once('change-address'),
      NOT_YOU,
    ],
  }),
  'address-taken': (_mail: Of<'address-taken'>, site: SiteIdentity) => ({
    subject: `Your address and another account with ${site.name}`,
    parts: [
      words(
        `Somebody, perhaps you, wanted to use this address for another account with ${site.name}. It has one already, so nothing was changed.`,
      ),
      link('Sign in to the account that has it', `${site.url}/sign-in`),
      small("If it wasn't you, you need do nothing."),
    ],
  }),
  'address-changed': (_mail: Of<'address-changed'>, site: SiteIdentity) => ({
    subject: `Your account with ${site.name} has another address`,
    parts: [
      words(
        `Your account with ${site.name} now uses another address. This is the last mail about it that goes to this one.`,
      ),
      small(
        "If it wasn't you, somebody else has got into your account: please answer this mail or write to the newsroom at once.",
      ),
    ],
  }),
  'password-changed': (_mail: Of<'password-changed'>, site: SiteIdentity) => ({
    subject: `Your password for ${site.name} was changed`,
    parts: [
      words(
        `The password of your account with ${site.name} was changed, and all other devices were signed out.`,
      ),
      small("If it wasn't you, choose a new password at once:"),
      link('Choose a new password', `${site.url}/forgot`),
    ],
  }),
  'deletion-asked': ({ deleteAt, withWords }: Of<'deletion-asked'>, site: SiteIdentity) => ({
    subject: `Your account with ${site.name} will be deleted`,
    parts: [
      words(
        `You asked us to delete your account with ${site.name}. That happens on ${dayText(deleteAt.toISOString(), site.timeZone, site.language)}.`,
      ),
      words(
        withWords
          ? 'The words of your comments go too; their places stay, so that the answers of others can be read.'
          : 'Your comments stay, without your name.',
      ),
      words('If you change your mind, sign in before that day, and everything stays as it was.'),
      link('Sign in and keep the account', `${site.url}/sign-in`),
      small("If it wasn't you, sign in and choose a new password."),
    ],
  }),
} satisfies { [Kind in AccountMail['kind']]: (mail: Of<Kind>, site: SiteIdentity) => Letter }
