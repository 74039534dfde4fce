export const cards = {
  minutes: { one: '{count} minutong basahin', other: '{count} minutong basahin' },
  comments: { one: '{count} komento', other: '{count} komento' },
}

export const front = {
  title: '{site}: ang unang pahina',
  latest: 'Pinakabago',
  fromTheMargins: 'Mga tala ng mambabasa',
  mostDiscussed: 'Pinakapinag-uusapan',
  corrections: 'Mga pagtatama',
  by: 'Ni {author}',
  nothing: {
    title: 'Wala pang nailalathala',
    words:
      'Handa na ang pahayagang ito at naghihintay ng unang balita. Dalawang paraan para magsimula:',
    importing: 'dinadala ang mga artikulo, may-akda at komento mula sa export ng WordPress',
    seeding: 'pinupuno ng halimbawang newsroom ang database na walang laman, para makapaglibot',
  },
}

export const lists = {
  author: 'May-akda',
  tag: 'Tag',
  description: 'Lahat ng artikulo: {name}',
  nothing: 'Wala pang nailalathala rito.',
  sectionsAbove: 'Mga seksiyong nasa itaas',
  sectionsIn: 'Mga seksiyon sa {name}',
  articles: {
    more: 'Iba pang artikulo',
    newest: 'Mga pinakabagong artikulo',
    older: 'Mga mas naunang artikulo',
  },
  versions: {
    more: 'Iba pang bersiyon',
    newest: 'Mga pinakabagong bersiyon',
    older: 'Mga mas naunang bersiyon',
  },
  comments: {
    more: 'Iba pang komento',
    newest: 'Mga pinakabagong komento',
    older: 'Mga mas naunang komento',
  },
  notices: {
    more: 'Iba pang abiso',
    newest: 'Mga pinakabagong abiso',
    older: 'Mga mas naunang abiso',
  },
  mail: {
    more: 'Iba pang email',
    newest: 'Mga pinakabagong email',
    older: 'Mga mas naunang email',
  },
  corrections: {
    title: 'Mga pagtatama',
    dek: 'Ang pagkakamali namin, ang tama, at kung sino ang nagsabi sa amin.',
    description: 'Ang pagkakamali ng {site}, ang tama, at kung sino ang nagsabi sa amin.',
    nothing: 'Wala pang nailalathalang pagtatama.',
    foundBy: 'Natuklasan ni {reader}',
    more: 'Iba pang pagtatama',
    newest: 'Mga pinakabagong pagtatama',
    older: 'Mga mas naunang pagtatama',
  },
}
