import type { LineSpec } from '@/components/ui/field-spec.ts'
import { MAX_NAME, MAX_PASSWORD, MIN_PASSWORD } from '@/lib/accounts/users/user.ts'
import type { Speech } from '@/lib/i18n/speech.ts'
import type { Words } from '@/lib/i18n/words.ts'

/** Fields that several account forms share. */
export interface AccountFields {
  readonly email: LineSpec
  readonly name: LineSpec
  readonly password: LineSpec
  readonly newPassword: LineSpec
  /** Confirmation by a user who is signed in. */
  readonly currentPassword: LineSpec
}

/** The fields with labels in one language. */
export function getAccountFields({ words, say }: Speech<Words>): AccountFields {
  const { account } = words
  const password: LineSpec = {
    name: 'password',
    label: account.password,
    type: 'password',
    autoComplete: 'current-password',
    required: true,
    maxLength: MAX_PASSWORD,
  }
  return {
    email: emailField(account),
    name: getNameField(account),
    password,
    newPassword: {
      ...password,
      label: account.newPassword,
      hint: say(account.newPasswordHint, { count: MIN_PASSWORD }),
      autoComplete: 'new-password',
    },
    currentPassword: { ...password, name: 'current', label: account.currentPassword },
  }
}

function emailField({ email }: Words['account']): LineSpec {
  return { name: 'email', label: email, type: 'email', autoComplete: 'username', required: true }
}

/** The name shown with a user's comments. */
export function getNameField({
  name,
  nameHint,
}: Pick<Words['account'], 'name' | 'nameHint'>): LineSpec {
  return {
    name: 'name',
    label: name,
    hint: nameHint,
    type: 'text',
    autoComplete: 'name',
    required: true,
    maxLength: MAX_NAME,
  }
}
