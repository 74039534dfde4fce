export const article = {
  by: 'Ni {author}',
  updated: 'Binago noong {time}',
  history: 'Kasaysayan',
  corrected: 'Itinama',
  readIn: 'Basahin sa',
  correction: 'Pagtatama',
  corrections: 'Mga pagtatama',
  foundBy: 'Natuklasan ni {reader}',
  facts: {
    one: '{count} salita sa wikang {language}, libreng basahin',
    other: '{count} salita sa wikang {language}, libreng basahin',
  },
  tags: 'Mga tag',
  share: 'Ibahagi',
  mail: 'Ipadala sa email',
  neighbours: {
    beside: 'Bago at pagkatapos sa {section}',
    older: 'Nakaraang balita',
    newer: 'Susunod na balita',
  },
  bothAbout: 'Parehong tungkol sa {topics}.',
  bothIn: 'Parehong nasa {section}.',
}

export const body = {
  keepReading: 'Magpatuloy sa pagbabasa',
  linkTo: 'Link papunta sa “{heading}”',
  table: 'Talahanayan',
  code: 'Code',
  codeIn: 'Code, {language}',
  notCarried: 'Hindi nadala: {what}',
  noPicture: 'Walang makuhang larawan',
  openPicture: 'Buksan ang larawan',
}

export const story = {
  more: 'Iba pang balita',
  moreBy: 'Iba pa ni {name}',
  moreIn: 'Iba pa sa {name}',
  loadBy: 'Mag-load pa ng kay {name}',
  loadIn: 'Mag-load pa sa {name}',
  allBy: 'Lahat ng balita ni {name}',
  allIn: 'Lahat ng balita sa {name}',
  notLoaded: 'Hindi na-load ang mga balita. Sundan muli ang link: bubukas ito bilang pahina.',
  added: { one: '{count} balita pa', other: '{count} balita pa' },
  checkAlso: 'Tingnan din',
  closeCheckAlso: 'Isara ang Tingnan din',
  copy: 'Kopyahin ang link',
  copied: 'Nakopya ang link',
  notCopied: 'Hindi makopya ang link: {url}',
  pass: 'Ibahagi …',
}
