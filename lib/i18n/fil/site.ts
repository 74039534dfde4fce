export const site = {
  skip: 'Dumiretso sa balita',
  sections: 'Mga seksiyon',
  allSections: 'Lahat ng seksiyon',
  newspaper: 'Tungkol sa pahayagan',
  corrections: 'Mga pagtatama',
  archive: 'Arkibo',
  feed: 'RSS feed',
  languages: 'Wika ng site na ito',
  missing: {
    name: 'Hindi nahanap',
    title: 'Walang pahina sa address na ito',
    words:
      'Baka mali ang pagkakatipa, o inalis na ang balita. Nananatili sa kinalalagyan ang inilalathala namin: kung lumipat ang balita, dadalhin ka nito roon.',
    front: 'Pumunta sa unang pahina',
    sections: 'Mga seksiyong mapaghahanapan',
  },
  outage: {
    title: 'Hindi mabuksan ang pahinang ito sa ngayon',
    words:
      'Hindi sumasagot ang aming database. Mabubuksan pa rin ang mga pahinang pinakamadalas basahin; subukan muli ang pahinang ito mamaya-maya.',
    unsaved: {
      title: 'Hindi ito na-save',
      words:
        'Hindi sumasagot ang aming database. Nasa ibaba ang isinulat mo: maghintay sandali at ipadala muli.',
    },
    written: 'Ang isinulat mo',
    sendAgain: 'Ipadala muli',
  },
  unread: {
    foreign: {
      title: 'Galing ito sa ibang site',
      words:
        'Ibang site ang nagpadala nito mula sa browser mo, kaya wala kaming ginawa. Kung sinadya mo ito, pumunta sa pahina namin at doon ito ipadala.',
    },
    unmeasured: {
      title: 'Hindi ito matatanggap',
      words: 'Hindi sinabi ng ipinadala kung gaano ito kahaba, kaya wala kaming ginawa.',
    },
    tooLarge: {
      title: 'Masyado itong malaki',
      words:
        'Mas malaki ang ipinadala kaysa sa tinatanggap namin dito, kaya wala kaming ginawa. Hanggang 8 MB ang isang larawan.',
    },
    back: 'Bumalik',
  },
}

export const everywhere = {
  account: 'Account',
  yourAccount: '{name}, ang iyong account',
  newNotices: { one: '{count} bagong abiso', other: '{count} bagong abiso' },
  new: 'bago',
  trouble: {
    title: 'Hindi maipakita ang pahinang ito',
    words:
      'May nagkamali sa panig namin, at naitala na ito. Walang nawala sa iyo. Madalas gumana sa ikalawang subok.',
    again: 'Subukan muli',
    front: 'Pumunta sa unang pahina',
  },
}
