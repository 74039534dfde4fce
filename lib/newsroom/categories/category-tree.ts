/** A category and its parent. */
export interface Category {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly parentId: number | null
}

/** All categories (at most hundreds), read once and queried in memory. */
export class CategoryTree {
  readonly all: readonly Category[]
  readonly #byId: ReadonlyMap<number, Category>

  /** `all` is in display order: siblings by position. */
  constructor(all: readonly Category[]) {
    this.all = all
    this.#byId = new Map(all.map((category) => [category.id, category]))
  }

  findBySlug(slug: string): Category | undefined {
    return this.all.find((category) => category.slug === slug)
  }

  /** Returns the categories without a parent, in order. The navigation shows these. */
  getTopLevel(): readonly Category[] {
    return this.all.filter((category) => category.parentId === null)
  }

  getChildren(id: number): readonly Category[] {
    return this.all.filter((category) => category.parentId === id)
  }

  /** Returns the category and its ancestors, from itself up. Stops at a cycle. */
  getPathUp(id: number | null): readonly Category[] {
    const path: Category[] = []
    for (let at = id; at !== null; ) {
      const category = this.#byId.get(at)
      if (!category || path.includes(category)) break
      path.push(category)
      at = category.parentId
    }
    return path
  }
}
