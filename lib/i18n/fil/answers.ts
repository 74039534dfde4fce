export const answers = {
  done: 'Tapos na.',
  saved: 'Na-save na.',
  signInFirst: 'Mag-sign in muna. Naitabi ang isinulat mo.',
  signedOut: 'Hindi ka na naka-sign in.',
  seeMarked: 'Pakiayos ang mga field na may marka.',
  wentWrong:
    'May nagkamali sa panig namin, at naitala na ito. Walang nawala sa iyo: subukan muli mamaya-maya.',
  outage:
    'Hindi sumasagot ang aming database kaya hindi ito na-save. Narito pa rin ang isinulat mo: ipadala muli mamaya-maya.',
  soon: 'Masyadong madalas iyon. Subukan muli mamaya-maya.',
  seconds: {
    one: 'Masyadong madalas iyon. Subukan muli pagkaraan ng {count} segundo.',
    other: 'Masyadong madalas iyon. Subukan muli pagkaraan ng {count} segundo.',
  },
  minutes: {
    one: 'Masyadong madalas iyon. Subukan muli pagkaraan ng {count} minuto.',
    other: 'Masyadong madalas iyon. Subukan muli pagkaraan ng {count} minuto.',
  },
  hours: {
    one: 'Masyadong madalas iyon. Subukan muli pagkaraan ng {count} oras.',
    other: 'Masyadong madalas iyon. Subukan muli pagkaraan ng {count} oras.',
  },
  commentDeleted: 'Nabura na ang komento mo.',
  reported: 'Salamat. Titingnan ito ng mga moderator.',
  ignored: 'Hindi mo na sila papansinin.',
  ignoredNoMore: 'Makikita mo na ulit sila.',
  folded: 'Mula ngayon, nakatiklop na para sa iyo ang mga komento nila.',
  unfolded: 'Makikita mo na ulit ang mga komento nila.',
  subscribed: 'Mababalitaan ka.',
  unsubscribed: 'Hindi ka na mababalitaan.',
  resumed: 'Makatatanggap ka ng balita tungkol dito.',
  stopped: 'Inihinto na.',
  ended: 'Naka-unsubscribe ka na.',
  guestAsked:
    'Pakitingnan ang e-mail mo: ang link doon ang kukumpirma sa subscription. Kung mayroon ka na nito, walang darating na e-mail.',
  guestConfirmed:
    'Salamat. Mula ngayon, susulatan ka namin; nasa bawat e-mail kung paano ito ihinto.',
  signedUp:
    'Sinulatan namin ang {email}. Buksan ang link sa e-mail na iyon at makakapasok ka na. Dalawang araw itong gagana.',
  linkMailed:
    'Kung may account sa amin ang {email}, papunta na roon ang isang link. 15 minuto itong gagana.',
  resetMailed:
    'Kung may account sa amin ang {email}, papunta na roon ang isang link. Isang oras itong gagana.',
  addressAsked:
    'Sinulatan namin ang {email}. Buksan ang link sa e-mail na iyon at iyon na ang address mo.',
  approvalAsked:
    'Sinulatan namin ang {email}, ang address mo ngayon. Buksan muna ang link sa e-mail na iyon.',
  passwordLinkMailed:
    'Sinulatan namin ang {email}. Makakapili ka ng password sa link na naroon. Isang oras itong gagana.',
  addressChanged: 'Mula ngayon, ito na ang address ng account mo.',
  passwordSaved: 'Na-save na. Na-sign out ang lahat ng ibang device.',
  pictureGone: 'Wala na ang larawan.',
  draftKept: 'Naitabi ang isinulat mo. Mag-sign in at maipagpapatuloy mo ito.',
  deletionAsked:
    'Buburahin ang account mo gaya ng hiniling mo, at naka-sign out ka na. Ipinadala namin sa e-mail ang araw. Kung mag-sign in ka bago iyon, mananatili ang lahat.',
  outEverywhere: 'Naka-sign out ka na sa lahat ng device.',
  out: 'Naka-sign out ka na.',
  otherSiteFailed:
    'Hindi gumana ang pag-sign in sa ibang site. Subukan muli mamaya-maya, o mag-sign in dito mismo.',
  aMoment: 'Sandali lang',
  onTheWay: 'Papunta ka na sa {site}.',
  goOnTo: 'Magpatuloy sa {site}',
}

export const fields = {
  unclear: 'Hindi ito mabasa. Pakisubukan muli.',
  emailMissing: 'Kulang ang e-mail address mo.',
  emailLong: 'Masyado iyang mahaba para sa e-mail address.',
  emailShape: 'Ganito ang anyo ng e-mail address: pangalan@example.org.',
  passwordShort: 'Hindi bababa sa {count} karakter ang password. Mainam ang ilang salita.',
  passwordLong: 'Hanggang {count} karakter lang ang password.',
  passwordMissing: 'Kulang ang password mo.',
  nameMissing: 'Kulang ang pangalan.',
  nameLong: 'Hanggang {count} karakter lang ang pangalan.',
  nameUnseen: 'Mga nakikitang karakter lang ang maaari sa pangalan.',
  nameScripts:
    'Hindi maaaring paghaluin ang titik ng dalawang alpabeto sa isang salita ng pangalan.',
  nameLetters: 'May mga titik dapat ang pangalan.',
  nameAddress: 'Hindi address ang pangalan.',
  handleShape:
    'Ang handle ay 2 hanggang 30 titik na a hanggang z, numero, at tig-iisang gitling sa pagitan.',
  aboutLong: 'Hanggang {count} karakter lang ang tungkol sa sarili.',
  linkCut: 'Hindi buo ang link na ito.',
  pictureMissing: 'Pumili muna ng larawan.',
  passageLong: 'Hanggang {count} karakter lang ang isang sipi. Pumili ng mas kaunting salita.',
  passageMissing: 'Piliin ang mga salitang tinutukoy mo.',
  kindMissing: 'Piliin kung ano ito: tala, tanong o pagtatama.',
  wordingLong: 'Hanggang {count} karakter lang ang mungkahing pananalita.',
  questionMissing: 'Isulat ang tanong na sasagutin ng mga mambabasa.',
  questionLong: 'Hanggang {count} karakter lang ang tanong.',
  reportMissing: 'Piliin kung ano ang mali rito.',
  reportLong: 'Hanggang {count} karakter lang.',
  commentMissing: 'Sumulat muna ng kahit ano.',
  commentLong: 'Hanggang {count} karakter lang ang komento. Pakiiklian.',
  marksMany:
    'Masyadong maraming tuldik o ibang marka ang ilang titik. Hanggang {count} lang ang puwede sa isang titik.',
  wishUnclear: 'Piliin kung ano ang nais mong mabalitaan.',
}

// A name and “a reader” take different markers, so both stand before a colon, which needs none.
export const notices = {
  mention: '{who}: binanggit ka sa ilalim ng {story}',
  comment: '{who}: sumulat sa ilalim ng komentong sinusundan mo sa {story}',
  mine: '{who}: sinagot ka sa ilalim ng {story}',
  article: '{who}: nagkomento sa {story}',
  somebody: 'Isang mambabasa',
}
