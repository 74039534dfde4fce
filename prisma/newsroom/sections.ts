/** A section of the demo newspaper; children are sections of their own. */
export interface SectionPlan {
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly children?: readonly SectionPlan[]
}

/** The category tree, in the order of the navigation. */
export const sections: readonly SectionPlan[] = [
  {
    slug: 'world',
    name: 'World',
    description: 'What happens elsewhere and matters here.',
  },
  {
    slug: 'asean-news',
    name: 'ASEAN News',
    description: 'Ten neighbours and an eleventh: their rivers, ports, courts and kitchens.',
    children: [
      { slug: 'indonesia', name: 'Indonesia', description: 'From Sabang to Merauke.' },
      { slug: 'malaysia', name: 'Malaysia', description: 'The peninsula, Sabah and Sarawak.' },
      {
        slug: 'philippines',
        name: 'Philippines',
        description: 'Seven thousand islands, one ferry timetable.',
      },
      {
        slug: 'thailand',
        name: 'Thailand',
        description: 'The river plain, the hills and the two coasts.',
      },
      {
        slug: 'vietnam',
        name: 'Vietnam',
        description: 'Two deltas and the long road between them.',
      },
    ],
  },
  {
    slug: 'politics',
    name: 'Politics',
    description: 'How decisions are made, and by whose count.',
  },
  {
    slug: 'business',
    name: 'Business',
    description: 'Trade, prices, work, and who pays for what.',
  },
  {
    slug: 'technology',
    name: 'Technology',
    description: 'Machines, and the people who mend them.',
  },
  {
    slug: 'climate',
    name: 'Climate',
    description: 'Heat, water and air, measured.',
  },
  {
    slug: 'opinion',
    name: 'Opinion',
    description: 'Arguments, signed.',
  },
]
