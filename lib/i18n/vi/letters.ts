export const letters = {
  linkMinutes: { other: 'Liên kết dùng được một lần, trong vòng {count} phút.' },
  linkHours: { other: 'Liên kết dùng được một lần, trong vòng {count} giờ.' },
  notYou: 'Nếu không phải bạn, bạn không cần làm gì cả.',
  notYouNoLink:
    'Nếu không phải bạn, bạn không cần làm gì cả: không có liên kết này thì không có gì xảy ra.',
  verify: {
    subject: 'Tài khoản của bạn tại {site}',
    words: 'Chào mừng bạn đến với {site}. Còn một bước: xin xác nhận địa chỉ này là của bạn.',
    link: 'Xác nhận địa chỉ',
    small:
      'Nếu không phải bạn đăng ký, xin cứ bỏ qua: không có liên kết này thì không có tài khoản nào.',
  },
  known: {
    subject: 'Bạn đã có tài khoản tại {site}',
    words: 'Ai đó, có lẽ là bạn, muốn đăng ký bằng địa chỉ này. Địa chỉ này đã có tài khoản.',
    link: 'Đăng nhập',
    forgot: 'Chọn mật khẩu mới, nếu bạn không còn nhớ mật khẩu cũ',
    small:
      'Nếu không phải bạn, bạn không cần làm gì cả. Người đã thử không được cho biết là bạn có tài khoản ở đây.',
  },
  signIn: {
    subject: 'Đăng nhập vào {site}',
    words: 'Đây là liên kết để bạn đăng nhập vào {site}.',
    link: 'Đăng nhập',
    small:
      'Xin đừng chuyển cho ai: ai có liên kết này đều vào được tài khoản của bạn. Nếu không phải bạn yêu cầu, xin cứ bỏ qua.',
  },
  noAccount: {
    subject: 'Không có tài khoản nào tại {site} dùng địa chỉ này',
    words:
      'Ai đó, có thể là bạn, muốn đăng nhập vào {site} bằng địa chỉ này. Không có tài khoản nào dùng địa chỉ này. Có phải bạn đã đăng ký bằng địa chỉ khác?',
    link: 'Đăng ký',
  },
  reset: {
    subject: 'Mật khẩu mới cho {site}',
    words: 'Ai đó, có lẽ là bạn, đã xin mật khẩu mới cho tài khoản của bạn tại {site}.',
    link: 'Chọn mật khẩu mới',
    small: 'Nếu không phải bạn, xin cứ bỏ qua: mật khẩu của bạn vẫn như cũ.',
  },
  changeAddress: {
    subject: 'Địa chỉ mới của bạn tại {site}',
    words: 'Bạn đã yêu cầu tài khoản của bạn tại {site} dùng địa chỉ này từ nay.',
    link: 'Dùng địa chỉ này',
  },
  approveAddress: {
    subject: 'Địa chỉ khác cho tài khoản của bạn tại {site}',
    words:
      'Ai đó, có lẽ là bạn, đã yêu cầu tài khoản của bạn tại {site} dùng địa chỉ khác. Không có gì thay đổi trước khi bạn đồng ý.',
    link: 'Xem địa chỉ và đồng ý',
    small:
      'Nếu không phải bạn, có người khác đang dùng tài khoản của bạn: đừng mở liên kết này, hãy đăng nhập rồi đăng xuất khỏi mọi thiết bị.',
  },
  addressAsked: {
    subject: 'Có yêu cầu đổi địa chỉ tại {site}',
    words:
      'Ai đó, có lẽ là bạn, đã yêu cầu tài khoản của bạn tại {site} dùng địa chỉ khác. Địa chỉ sẽ đổi khi liên kết gửi đến đó được mở.',
    small:
      'Nếu không phải bạn, có người biết mật khẩu của bạn. Hãy chọn mật khẩu mới ngay; liên kết kia cũng sẽ hết hiệu lực:',
    link: 'Chọn mật khẩu mới',
  },
  addressTaken: {
    subject: 'Địa chỉ của bạn và một tài khoản khác tại {site}',
    words:
      'Ai đó, có thể là bạn, muốn dùng địa chỉ này cho một tài khoản khác tại {site}. Địa chỉ này đã có tài khoản, nên không có gì thay đổi.',
    link: 'Đăng nhập vào tài khoản dùng địa chỉ này',
  },
  addressChanged: {
    subject: 'Tài khoản của bạn tại {site} đã đổi địa chỉ',
    words:
      'Tài khoản của bạn tại {site} nay dùng địa chỉ khác. Đây là thư cuối cùng về tài khoản gửi đến địa chỉ này.',
    small:
      'Nếu không phải bạn, có người khác đã vào tài khoản của bạn: xin trả lời thư này hoặc viết cho tòa soạn ngay.',
  },
  passwordChanged: {
    subject: 'Mật khẩu của bạn tại {site} đã được đổi',
    words:
      'Mật khẩu tài khoản của bạn tại {site} đã được đổi, và mọi thiết bị khác đã bị đăng xuất.',
    small: 'Nếu không phải bạn, xin chọn mật khẩu mới ngay:',
    link: 'Chọn mật khẩu mới',
  },
  deletionAsked: {
    subject: 'Tài khoản của bạn tại {site} sẽ bị xóa',
    words:
      'Bạn đã yêu cầu chúng tôi xóa tài khoản của bạn tại {site}. Việc này sẽ diễn ra vào {day}.',
    withWords:
      'Nội dung bình luận của bạn cũng bị xóa; chỗ của chúng vẫn còn, để người khác đọc được các câu trả lời.',
    withoutWords: 'Bình luận của bạn vẫn còn, không kèm tên bạn.',
    keep: 'Nếu bạn đổi ý, hãy đăng nhập trước ngày đó, và mọi thứ vẫn như cũ.',
    link: 'Đăng nhập và giữ tài khoản',
    small: 'Nếu không phải bạn, hãy đăng nhập và chọn mật khẩu mới.',
  },
  confirm: {
    subject: 'Xin xác nhận: thư về bình luận ở bài “{headline}”',
    comments:
      'Ai đó, có lẽ là bạn, muốn {site} viết đến địa chỉ này khi có bình luận mới ở bài “{headline}”.',
    replies:
      'Ai đó, có lẽ là bạn, muốn {site} viết đến địa chỉ này khi có trả lời cho một bình luận dưới bài “{headline}”.',
    link: 'Vâng, hãy gửi cho tôi',
    small: {
      other:
        'Liên kết dùng được trong {count} ngày. Nếu không phải bạn, xin cứ bỏ qua: không có liên kết này thì sẽ không có thư nào khác.',
    },
  },
  aReader: 'Một độc giả',
  notice: {
    mention: '{who} đã nhắc đến bạn dưới bài “{headline}”',
    comment: '{who} đã viết dưới một bình luận bạn theo dõi ở bài “{headline}”',
    mine: '{who} đã trả lời bạn dưới bài “{headline}”',
    article: '{who} đã bình luận bài “{headline}”',
  },
  short: {
    mention: '{who} đã nhắc đến bạn',
    comment: '{who} đã viết dưới một bình luận bạn theo dõi',
    mine: '{who} đã trả lời bạn',
    article: '{who}',
  },
  read: 'Đọc và trả lời',
  spoiler: '[nội dung tiết lộ]',
  digest: { other: '{count} bình luận mới trên {site}' },
  more: { other: 'Và {count} mục nữa trong hộp thư đến của bạn' },
  subscriptions: 'Tất cả các mục bạn theo dõi',
  inbox: 'Hộp thư đến và các mục bạn theo dõi',
  howOften: 'Thư đến bao lâu một lần',
  stop: {
    article: 'Dừng thư về bình luận mới ở bài này',
    mine: 'Dừng thư về trả lời cho bình luận của bạn ở bài này',
    comment: 'Dừng thư về các bình luận bạn theo dõi ở bài này',
    all: 'Dừng mọi thư về bình luận',
  },
}
