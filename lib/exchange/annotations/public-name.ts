/** Something that mail could go to: no white space, one at sign, a dot behind it. */
const MAIL_ADDRESS = /[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]+/g

/** A name that may leave the site: of a mail address in it, only what stands before the at sign. */
export function publicName(name: string): string {
  return name.replace(MAIL_ADDRESS, (address) => address.slice(0, address.indexOf('@'))).trim()
}

/** Whether a text is nothing but a mail address, or a link to one. */
export function isMailAddress(text: string): boolean {
  const plain = text.trim()
  return /^mailto:/i.test(plain) || (plain !== '' && plain.replace(MAIL_ADDRESS, '') === '')
}
