import type { NextAuthOptions, Profile, TokenSet } from 'next-auth'
import GitHub from 'next-auth/providers/github'
import Google from 'next-auth/providers/google'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { z } from 'zod'
import { type OAuthClient, type OAuthSettings, settings } from '../../platform/config/env.ts'

/** Another site by whose account one can sign in, as the sign-in page offers it. */
export interface OtherSite {
  readonly id: 'google' | 'github' | 'oidc'
  readonly name: string
}

/** The other sites that the settings know. */
export function otherSites(oauth: OAuthSettings = settings().oauth): readonly OtherSite[] {
  return [
    ...(oauth.google ? [{ id: 'google' as const, name: 'Google' }] : []),
    ...(oauth.github ? [{ id: 'github' as const, name: 'GitHub' }] : []),
    ...(oauth.oidc ? [{ id: 'oidc' as const, name: oauth.oidc.name }] : []),
  ]
}

type Provider = NextAuthOptions['providers'][number]

/** How next-auth talks to them. */
export function oauthProviders({ google, github, oidc }: OAuthSettings): Provider[] {
  return [
    ...(google ? [Google({ clientId: google.id, clientSecret: google.secret })] : []),
    ...(github ? [gitHub(github)] : []),
    ...(oidc ? [openIdConnect(oidc)] : []),
  ]
}

function gitHub({ id, secret }: OAuthClient): Provider {
  const userinfo = { url: 'https://api.github.com/user', request: askGitHub }
  return GitHub({ clientId: id, clientSecret: secret, userinfo })
}

const emailsSchema = z.array(
  z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }),
)

interface Asking {
  readonly client: { userinfo(token: string): Promise<object> }
  readonly tokens: TokenSet
}

// GitHub's profile has an address only if its owner shows it to everyone, and does not say whether
// it was verified; its list of addresses does.
async function askGitHub({ client, tokens }: Asking): Promise<Profile> {
  const token = tokens.access_token ?? ''
  const profile = await client.userinfo(token)
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' }
  const answer = await fetch('https://api.github.com/user/emails', { headers })
  const emails = answer.ok ? emailsSchema.parse(await answer.json()) : []
  const own = emails.find(({ primary }) => primary)
  return Object.assign({}, profile, {
    email: own?.email ?? '',
    email_verified: own?.verified ?? false,
  })
}

interface Claims {
  readonly sub: string
  readonly name?: string
  readonly email?: string
}

function openIdConnect({ issuer, id, secret, name }: NonNullable<OAuthSettings['oidc']>): Provider {
  const provider: OAuthConfig<Claims> = {
    id: 'oidc',
    name,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: id,
    clientSecret: secret,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    profile: (claims) => ({
      id: claims.sub,
      name: claims.name ?? null,
      email: claims.email ?? null,
    }),
  }
  return provider
}
