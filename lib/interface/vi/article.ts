export const article = {
  by: '{author}',
  updated: 'Cập nhật {time}',
  history: 'Lịch sử',
  corrected: 'Đã đính chính',
  readIn: 'Đọc bằng',
  correction: 'Đính chính',
  corrections: 'Đính chính',
  foundBy: 'Người phát hiện: {reader}',
  tags: 'Thẻ',
  share: 'Chia sẻ',
  mail: 'Gửi qua thư',
  bothAbout: 'Cả hai bài đều về {topics}.',
  bothIn: 'Cả hai bài đều trong mục {section}.',
}

export const body = {
  keepReading: 'Đọc tiếp',
  linkTo: 'Liên kết đến “{heading}”',
  table: 'Bảng',
  code: 'Mã',
  codeIn: 'Mã, {language}',
  notCarried: 'Không chuyển sang được: {what}',
  noPicture: 'Không có hình',
  openPicture: 'Mở hình',
}

export const story = {
  more: 'Bài khác',
  moreBy: 'Bài khác của {name}',
  moreIn: 'Bài khác trong {name}',
  loadBy: 'Tải thêm bài của {name}',
  loadIn: 'Tải thêm bài trong {name}',
  allBy: 'Tất cả bài của {name}',
  allIn: 'Tất cả bài trong {name}',
  notLoaded: 'Không tải được bài. Hãy bấm liên kết lần nữa: nó sẽ mở thành một trang.',
  added: { other: 'Thêm {count} bài' },
  checkAlso: 'Xem thêm',
  closeCheckAlso: 'Đóng mục Xem thêm',
  copy: 'Chép liên kết',
  copied: 'Đã chép liên kết',
  notCopied: 'Không chép được liên kết: {url}',
  pass: 'Chia sẻ …',
}
