/** What the form under an article offers to be told of; empty for nothing. */
export const SUBSCRIPTION_CHOICES = ['', 'mine', 'article', 'comment'] as const
export type SubscriptionChoice = (typeof SUBSCRIPTION_CHOICES)[number]
