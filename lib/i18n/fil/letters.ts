export const letters = {
  linkMinutes: {
    one: 'Isang beses lang gagana ang link, sa loob ng {count} minuto.',
    other: 'Isang beses lang gagana ang link, sa loob ng {count} minuto.',
  },
  linkHours: {
    one: 'Isang beses lang gagana ang link, sa loob ng {count} oras.',
    other: 'Isang beses lang gagana ang link, sa loob ng {count} oras.',
  },
  notYou: 'Kung hindi ikaw iyon, wala kang kailangang gawin.',
  notYouNoLink:
    'Kung hindi ikaw iyon, wala kang kailangang gawin: walang mangyayari kung hindi bubuksan ang link.',
  verify: {
    subject: 'Ang account mo sa {site}',
    words:
      'Maligayang pagdating sa {site}. Isang hakbang na lang: pakikumpirma na sa iyo ang address na ito.',
    link: 'Kumpirmahin ang address',
    small:
      'Kung hindi ikaw ang nag-sign up, hayaan mo lang: walang account kung hindi bubuksan ang link.',
  },
  known: {
    subject: 'May account ka na sa {site}',
    words:
      'May gustong mag-sign up gamit ang address na ito, malamang ikaw. May account na ang address na ito.',
    link: 'Mag-sign in',
    forgot: 'Pumili ng bagong password, kung hindi mo na alam ang sa iyo',
    small:
      'Kung hindi ikaw iyon, wala kang kailangang gawin. Hindi sinabi sa sumubok na narito ka sa amin.',
  },
  signIn: {
    subject: 'Mag-sign in sa {site}',
    words: 'Narito ang link para makapag-sign in ka sa {site}.',
    link: 'Mag-sign in',
    small:
      'Pakiusap, huwag itong ipasa: makapapasok bilang ikaw ang sinumang may hawak nito. Kung hindi ikaw ang humingi, hayaan mo lang.',
  },
  noAccount: {
    subject: 'Walang account sa {site} ang may ganitong address',
    words:
      'May humiling na mag-sign in sa {site} gamit ang address na ito, maaaring ikaw. Walang account ang gumagamit nito. Ibang address ba ang ginamit mo sa pag-sign up?',
    link: 'Mag-sign up',
  },
  reset: {
    subject: 'Bagong password para sa {site}',
    words: 'May humingi ng bagong password para sa account mo sa {site}, malamang ikaw.',
    link: 'Pumili ng bagong password',
    small: 'Kung hindi ikaw iyon, hayaan mo lang: hindi magbabago ang password mo.',
  },
  changeAddress: {
    subject: 'Ang bagong address mo sa {site}',
    words: 'Hiniling mong ito na ang gamiting address ng account mo sa {site} mula ngayon.',
    link: 'Gamitin ang address na ito',
  },
  approveAddress: {
    subject: 'Ibang address para sa account mo sa {site}',
    words:
      'May humiling, malamang ikaw, na ibang address ang gamitin ng account mo sa {site}. Walang magbabago hangga’t hindi ka pumapayag.',
    link: 'Tingnan ang address at pumayag',
    small:
      'Kung hindi ikaw iyon, may ibang gumagamit ng account mo: huwag buksan ang link, mag-sign in ka at mag-sign out sa lahat.',
  },
  addressAsked: {
    subject: 'May humiling ng ibang address sa {site}',
    words:
      'May humiling, malamang ikaw, na ibang address ang gamitin ng account mo sa {site}. Magbabago ito kapag binuksan ang link na ipinadala roon.',
    small:
      'Kung hindi ikaw iyon, may nakaaalam ng password mo. Pumili agad ng bago; mawawalan din ng bisa ang link na iyon:',
    link: 'Pumili ng bagong password',
  },
  addressTaken: {
    subject: 'Ang address mo at isa pang account sa {site}',
    words:
      'May gustong gumamit ng address na ito para sa isa pang account sa {site}, maaaring ikaw. May account na ito, kaya walang binago.',
    link: 'Mag-sign in sa account na gumagamit nito',
  },
  addressChanged: {
    subject: 'Iba na ang address ng account mo sa {site}',
    words:
      'Iba na ang address na ginagamit ng account mo sa {site}. Ito na ang huling mail tungkol doon na mapupunta sa address na ito.',
    small:
      'Kung hindi ikaw iyon, may ibang nakapasok sa account mo: pakisagot ang mail na ito o sumulat agad sa newsroom.',
  },
  passwordChanged: {
    subject: 'Binago ang password mo sa {site}',
    words:
      'Binago ang password ng account mo sa {site}, at na-sign out ang lahat ng iba pang device.',
    small: 'Kung hindi ikaw iyon, pumili agad ng bagong password:',
    link: 'Pumili ng bagong password',
  },
  deletionAsked: {
    subject: 'Buburahin ang account mo sa {site}',
    words: 'Hiniling mong burahin namin ang account mo sa {site}. Mangyayari iyon sa {day}.',
    withWords:
      'Buburahin din ang mga salita ng mga komento mo; mananatili ang puwesto ng mga iyon, para mabasa ang mga tugon ng iba.',
    withoutWords: 'Mananatili ang mga komento mo, nang wala ang pangalan mo.',
    keep: 'Kung magbago ang isip mo, mag-sign in bago ang araw na iyon, at mananatili ang lahat gaya ng dati.',
    link: 'Mag-sign in at panatilihin ang account',
    small: 'Kung hindi ikaw iyon, mag-sign in at pumili ng bagong password.',
  },
  confirm: {
    subject: 'Pakikumpirma: mail tungkol sa mga komento sa “{headline}”',
    comments:
      'May humiling sa {site} na sumulat sa address na ito kapag may mga bagong komento sa “{headline}”, malamang ikaw.',
    replies:
      'May humiling sa {site} na sumulat sa address na ito kapag may mga tugon sa isang komento sa ilalim ng “{headline}”, malamang ikaw.',
    link: 'Oo, sumulat sa akin',
    small: {
      one: 'Gagana ang link sa loob ng {count} araw. Kung hindi ikaw iyon, hayaan mo lang: walang ibang mail na darating kung hindi bubuksan ang link.',
      other:
        'Gagana ang link sa loob ng {count} araw. Kung hindi ikaw iyon, hayaan mo lang: walang ibang mail na darating kung hindi bubuksan ang link.',
    },
  },
  aReader: 'Mambabasa',
  notice: {
    mention: 'Binanggit ka ni {who} sa ilalim ng “{headline}”',
    comment: 'Sumulat si {who} sa ilalim ng komentong sinusubaybayan mo sa “{headline}”',
    mine: 'Tumugon sa iyo si {who} sa ilalim ng “{headline}”',
    article: 'Nagkomento si {who} sa “{headline}”',
  },
  short: {
    mention: 'Binanggit ka ni {who}',
    comment: 'Sumulat si {who} sa ilalim ng komentong sinusubaybayan mo',
    mine: 'Tumugon sa iyo si {who}',
    article: '{who}',
  },
  read: 'Basahin at sagutin',
  spoiler: '[spoiler]',
  digest: {
    one: '{count} bagong komento sa {site}',
    other: '{count} bagong komento sa {site}',
  },
  more: { one: 'At {count} pa sa inbox mo', other: 'At {count} pa sa inbox mo' },
  subscriptions: 'Lahat ng subscription mo',
  inbox: 'Ang inbox at mga subscription mo',
  howOften: 'Gaano kadalas dumating ang mail',
  stop: {
    article: 'Itigil ang mail tungkol sa mga bagong komento sa artikulong ito',
    mine: 'Itigil ang mail tungkol sa mga tugon sa mga komento mo sa artikulong ito',
    comment: 'Itigil ang mail tungkol sa mga komentong sinusubaybayan mo sa artikulong ito',
    all: 'Itigil ang lahat ng mail tungkol sa mga komento',
  },
}
