/** A category and its parent. */
export interface Section {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly parentId: number | null
}

/** All categories (at most hundreds), read once and queried in memory. */
export class SectionTree {
  readonly all: readonly Section[]
  readonly #byId: ReadonlyMap<number, Section>

  /** `all` is in display order: siblings by position. */
  constructor(all: readonly Section[]) {
    this.all = all
    this.#byId = new Map(all.map((category) => [category.id, category]))
  }

  bySlug(slug: string): Section | undefined {
    return this.all.find((category) => category.slug === slug)
  }

  /** Returns the categories without a parent, in order. The navigation shows these. */
  top(): readonly Section[] {
    return this.all.filter((category) => category.parentId === null)
  }

  childrenOf(id: number): readonly Section[] {
    return this.all.filter((category) => category.parentId === id)
  }

  /** Returns the category and its ancestors, from itself up. Stops at a cycle. */
  upwards(id: number | null): readonly Section[] {
    const path: Section[] = []
    for (let at = id; at !== null; ) {
      const category = this.#byId.get(at)
      if (!category || path.includes(category)) break
      path.push(category)
      at = category.parentId
    }
    return path
  }
}
