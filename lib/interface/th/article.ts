export const article = {
  by: 'โดย {author}',
  updated: 'ปรับปรุง {time}',
  history: 'ประวัติการแก้ไข',
  corrected: 'แก้ไขแล้ว',
  readIn: 'อ่านเป็นภาษา',
  correction: 'การแก้ไขข่าว',
  corrections: 'การแก้ไขข่าว',
  foundBy: 'ผู้พบ: {reader}',
  tags: 'แท็ก',
  share: 'แบ่งปัน',
  mail: 'ส่งทางอีเมล',
  bothAbout: 'ทั้งสองข่าวว่าด้วย {topics}',
  bothIn: 'ทั้งสองข่าวอยู่ในหมวด {section}',
}

export const body = {
  keepReading: 'อ่านต่อ',
  linkTo: 'ลิงก์ไปที่ “{heading}”',
  table: 'ตาราง',
  code: 'โค้ด',
  codeIn: 'โค้ด {language}',
  notCarried: 'ไม่ได้นำเข้ามา: {what}',
  noPicture: 'ไม่มีภาพ',
  openPicture: 'เปิดภาพ',
}

export const story = {
  more: 'ข่าวอื่น',
  moreBy: 'ข่าวอื่นโดย {name}',
  moreIn: 'ข่าวอื่นในหมวด {name}',
  loadBy: 'ดูเพิ่มโดย {name}',
  loadIn: 'ดูเพิ่มในหมวด {name}',
  allBy: 'ข่าวทั้งหมดโดย {name}',
  allIn: 'ข่าวทั้งหมดในหมวด {name}',
  notLoaded: 'โหลดข่าวไม่สำเร็จ กดลิงก์อีกครั้ง แล้วจะเปิดเป็นหน้าใหม่',
  added: { other: 'เพิ่มอีก {count} ข่าว' },
  checkAlso: 'ดูเพิ่มเติม',
  closeCheckAlso: 'ปิดช่องดูเพิ่มเติม',
  copy: 'คัดลอกลิงก์',
  copied: 'คัดลอกลิงก์แล้ว',
  notCopied: 'คัดลอกลิงก์ไม่ได้: {url}',
  pass: 'แบ่งปัน …',
}
