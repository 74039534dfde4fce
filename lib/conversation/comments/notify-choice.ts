/** What the comment form offers to subscribe to; empty for nothing. */
export const SUBSCRIPTION_CHOICES = ['', 'mine', 'article', 'comment'] as const
export type SubscriptionChoice = (typeof SUBSCRIPTION_CHOICES)[number]
