export const cards = {
  minutes: { other: 'อ่าน {count} นาที' },
  comments: { other: '{count} ความคิดเห็น' },
}

export const front = {
  title: '{site}: หน้าแรก',
  latest: 'ล่าสุด',
  fromTheMargins: 'บันทึกจากผู้อ่าน',
  mostDiscussed: 'พูดคุยกันมากที่สุด',
  corrections: 'การแก้ไขข่าว',
  by: 'โดย {author}',
  nothing: {
    title: 'ยังไม่มีข่าวเผยแพร่',
    words: 'หนังสือพิมพ์นี้พร้อมแล้วและกำลังรอข่าวแรก เริ่มได้สองวิธี:',
    importing: 'นำบทความ ผู้เขียน และความคิดเห็นเข้ามาจากไฟล์ส่งออกของ WordPress',
    seeding: 'ใส่กองบรรณาธิการตัวอย่างลงในฐานข้อมูลเปล่า เพื่อลองดู',
  },
}

export const lists = {
  author: 'ผู้เขียน',
  tag: 'แท็ก',
  description: 'บทความทั้งหมด: {name}',
  nothing: 'ยังไม่มีอะไรเผยแพร่ที่นี่',
  sectionsAbove: 'หมวดที่อยู่เหนือขึ้นไป',
  sectionsIn: 'หมวดย่อยใน {name}',
  articles: { more: 'บทความอื่น', newest: 'บทความใหม่ที่สุด', older: 'บทความก่อนหน้านี้' },
  versions: { more: 'ฉบับอื่น', newest: 'ฉบับล่าสุด', older: 'ฉบับก่อนหน้านี้' },
  comments: { more: 'ความคิดเห็นอื่น', newest: 'ความคิดเห็นล่าสุด', older: 'ความคิดเห็นก่อนหน้านี้' },
  notices: { more: 'การแจ้งเตือนอื่น', newest: 'การแจ้งเตือนล่าสุด', older: 'การแจ้งเตือนก่อนหน้านี้' },
  mail: { more: 'อีเมลอื่น', newest: 'อีเมลล่าสุด', older: 'อีเมลก่อนหน้านี้' },
  corrections: {
    title: 'การแก้ไขข่าว',
    dek: 'เราเขียนอะไรผิด ที่ถูกคืออะไร และใครเป็นผู้บอกเรา',
    description: '{site} เขียนอะไรผิด ที่ถูกคืออะไร และใครเป็นผู้บอกเรา',
    nothing: 'ยังไม่มีการแก้ไขข่าวเผยแพร่',
    foundBy: 'ผู้พบ: {reader}',
    more: 'การแก้ไขอื่น',
    newest: 'การแก้ไขล่าสุด',
    older: 'การแก้ไขก่อนหน้านี้',
  },
}
