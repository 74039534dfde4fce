/** A byline of the demo newspaper. All of them are roles, none is a person. */
export interface AuthorPlan {
  readonly slug: string
  readonly name: string
  readonly bio: string
}

export const authors: readonly AuthorPlan[] = [
  {
    slug: 'desk-writer',
    name: 'Desk Writer',
    bio: 'Writes what the desk knows by the hour it has to print, and corrects it in the open.',
  },
  {
    slug: 'jakarta-correspondent',
    name: 'Jakarta Correspondent',
    bio: 'Covers Indonesia, mostly from ferries.',
  },
  {
    slug: 'mekong-correspondent',
    name: 'Mekong Correspondent',
    bio: 'Follows one river through six countries.',
  },
  {
    slug: 'manila-correspondent',
    name: 'Manila Correspondent',
    bio: 'Reports from the Philippines, between typhoons.',
  },
  {
    slug: 'hanoi-correspondent',
    name: 'Hanoi Correspondent',
    bio: 'Writes about Vietnam in English and Vietnamese.',
  },
  {
    slug: 'bangkok-correspondent',
    name: 'Bangkok Correspondent',
    bio: 'Writes about Thailand in English and Thai.',
  },
  {
    slug: 'kuala-lumpur-correspondent',
    name: 'Kuala Lumpur Correspondent',
    bio: 'Writes about Malaysia in English and Malay.',
  },
  {
    slug: 'business-editor',
    name: 'Business Editor',
    bio: 'Reads the footnotes of annual reports first.',
  },
  {
    slug: 'technology-reporter',
    name: 'Technology Reporter',
    bio: 'Takes things apart and says how they were put together.',
  },
  { slug: 'climate-reporter', name: 'Climate Reporter', bio: 'Prefers a gauge to an adjective.' },
  {
    slug: 'politics-reporter',
    name: 'Politics Reporter',
    bio: 'Counts the votes before they are cast, and again afterwards.',
  },
  {
    slug: 'opinion-editor',
    name: 'Opinion Editor',
    bio: 'Asks contributors what would change their mind.',
  },
]
