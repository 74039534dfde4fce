import type { LineSpec } from '@/components/ui/field-spec.ts'
import { MAX_NAME, MAX_PASSWORD, MIN_PASSWORD } from '@/lib/people/user.ts'

/** What several forms of an account ask for, in the same words. */
export const EMAIL: LineSpec = {
  name: 'email',
  label: 'E-mail address',
  type: 'email',
  autoComplete: 'username',
  required: true,
}

export const NAME: LineSpec = {
  name: 'name',
  label: 'Name',
  hint: 'It stands over what you write.',
  type: 'text',
  autoComplete: 'name',
  required: true,
  maxLength: MAX_NAME,
}

export const PASSWORD: LineSpec = {
  name: 'password',
  label: 'Password',
  type: 'password',
  autoComplete: 'current-password',
  required: true,
  maxLength: MAX_PASSWORD,
}

export const NEW_PASSWORD: LineSpec = {
  ...PASSWORD,
  label: 'New password',
  hint: `At least ${MIN_PASSWORD} characters. A few words do well.`,
  autoComplete: 'new-password',
}

/** Given again by who is signed in already. */
export const CURRENT_PASSWORD: LineSpec = {
  ...PASSWORD,
  name: 'current',
  label: 'Your password until now',
}
