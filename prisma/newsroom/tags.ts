/** Tags whose printed name is not simply their slug with spaces: proper names, mostly. */
export const tagNames: Readonly<Record<string, string>> = {
  bangkok: 'Bangkok',
  'cold-war': 'the Cold War',
  hanoi: 'Hanoi',
  jakarta: 'Jakarta',
  japan: 'Japan',
  'kuala-lumpur': 'Kuala Lumpur',
  manila: 'Manila',
  mekong: 'the Mekong',
  'north-korea': 'North Korea',
  russia: 'Russia',
  singapore: 'Singapore',
  'south-china-sea': 'the South China Sea',
  'timor-leste': 'Timor-Leste',
}
