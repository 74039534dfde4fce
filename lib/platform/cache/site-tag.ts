/** Carried by every page: masthead, footer, names of categories and authors. */
export const SITE_TAG = 'site'
