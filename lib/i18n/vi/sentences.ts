export const refusals = {
  phases: {
    'comments-closed': 'Bài này đã đóng phần bình luận.',
    'thread-closed': 'Tòa soạn đã đóng luồng này. Bạn có thể mở luồng mới bên dưới bài viết.',
    automatic: 'Có vẻ một chương trình đã điền biểu mẫu này. Hãy để trống ô ẩn.',
    'too-quick': 'Nhanh quá. Hãy đọc lại một lần nữa rồi bấm gửi lại.',
    'only-links': 'Chỉ một liên kết thì nói được rất ít. Hãy thêm lời của bạn về điều nó cho thấy.',
    'repeats-itself': 'Những ký tự giống nhau lặp đi lặp lại. Chỉ cần viết một lần.',
    'too-many-links':
      'Một bình luận có nhiều nhất {count} liên kết. Hãy bỏ bớt hoặc chia ra nhiều bình luận.',
    'blocked-word': 'Trong này có từ chúng tôi không đăng. Xin hãy diễn đạt cách khác.',
    'too-many-today':
      'Tài khoản mới được viết {count} bình luận trong ngày đầu. Mời bạn trở lại vào ngày mai.',
  },
  writing: {
    'not-allowed': 'Hiện bạn không thể viết bình luận.',
    'no-article': 'Bài này không còn ở đây nên không thể bình luận.',
    'no-parent': 'Bình luận bạn trả lời không còn nữa. Bạn vẫn có thể viết bên dưới bài.',
    'said-already': 'Bạn đã viết đúng điều này ở đây rồi.',
    'not-yours': 'Bình luận này do người khác viết.',
    'not-there': 'Bình luận này không còn nữa.',
    'too-late':
      'Bình luận chỉ sửa được trong {count} phút. Bạn vẫn có thể tự trả lời bình luận ấy.',
    answered: 'Đã có người trả lời nên bình luận được giữ nguyên. Bạn cũng có thể trả lời.',
  },
  passage: {
    'feedback-closed': 'Phần góp ý cho nội dung bài này đã đóng.',
    'passage-gone':
      'Đoạn này đã thay đổi trong lúc bạn viết. Lời của bạn vẫn được giữ: hãy chọn chỗ trong bản mới.',
    'passage-not-found': 'Những từ này không có trong bài. Xin hãy chọn lại đoạn.',
    'passage-too-long': 'Một đoạn có nhiều nhất {count} ký tự. Xin hãy chọn ít từ hơn.',
    'no-ask': 'Câu hỏi này không còn nữa.',
    'ask-closed': 'Tòa soạn không nhận thêm câu trả lời cho câu hỏi này.',
  },
  asking: {
    'not-allowed': 'Chỉ tòa soạn mới đặt câu hỏi trên một đoạn.',
    'no-article': 'Bài này không còn ở đây.',
    'not-yours-to-change': 'Chỉ tòa soạn mới mở và đóng câu hỏi của mình.',
    'not-yours-to-switch': 'Chỉ tác giả bài viết và biên tập viên mới mở và đóng phần góp ý.',
  },
  voting: {
    'not-allowed': 'Hiện bạn không thể bỏ phiếu.',
    'your-own': 'Bạn không thể bỏ phiếu cho bình luận của chính mình.',
  },
  reporting: {
    'not-allowed': 'Hiện bạn không thể báo cáo bình luận.',
    'your-own': 'Đây là bình luận của chính bạn. Bạn có thể xóa nó.',
  },
  moderating: {
    'not-allowed': 'Chỉ điều hành viên mới làm được việc này.',
    'not-a-thread': 'Chỉ bình luận mở đầu luồng mới ghim hoặc đóng được.',
  },
  subscribing: {
    'signed-out': 'Xin hãy đăng nhập trước.',
    'no-article': 'Bài viết ấy không còn nữa.',
    'no-comment': 'Bình luận này không còn hiển thị.',
    'members-only': 'Chỉ thành viên mới nhận được tin về bình luận mới. Đăng ký miễn phí.',
    'bad-link': 'Liên kết này không dùng được. Có thể nó bị cắt cụt hoặc đã quá {count} ngày.',
    'not-our-link': 'Liên kết này không phải của chúng tôi. Có thể nó đã bị cắt cụt giữa chừng.',
  },
  people: {
    wrong: 'Địa chỉ email và mật khẩu không khớp nhau.',
    'not-verified':
      'Trước hết hãy mở liên kết chúng tôi đã gửi qua email. Bạn có thể xin liên kết khác bên dưới.',
    suspended: 'Tài khoản này đang bị tạm khóa.',
    'password-too-plain': 'Mật khẩu này thuộc loại bị đoán ra đầu tiên. Hãy chọn mật khẩu khác.',
    'password-names-you':
      'Mật khẩu này phần lớn là tên bạn, địa chỉ của bạn hoặc tên trang này. Hãy chọn mật khẩu khác.',
    'answered-by-mail':
      'Đã thử quá nhiều lần. Nếu mật khẩu này đúng, chúng tôi đã gửi cho bạn một liên kết đăng nhập qua email.',
    'password-wrong': 'Đó không phải mật khẩu của bạn.',
    'handle-taken': 'Biệt danh này đã có người dùng.',
    'handle-reserved': 'Biệt danh này dành cho tòa soạn.',
    'no-password': 'Bạn chưa có mật khẩu. Hãy xin liên kết để chọn.',
    'handle-changes': 'Biệt danh chỉ được đổi ba lần mỗi tháng. Xin hãy đợi thêm.',
    'name-imitates': 'Tên này có thể bị nhầm là của tòa soạn. Xin hãy chọn tên khác.',
    'name-word': 'Tên này có từ mà chúng tôi không đăng. Xin hãy chọn tên khác.',
    'name-repeats': 'Tên này lặp đi lặp lại cùng những chữ cái. Xin hãy chọn tên khác.',
    'about-word': 'Dòng giới thiệu này có từ mà chúng tôi không đăng. Xin hãy viết cách khác.',
    'about-repeats': 'Dòng giới thiệu này lặp đi lặp lại cùng những chữ cái. Xin hãy rút gọn.',
    'about-links':
      'Tài khoản mới chưa thể ghi địa chỉ web ở đây. Hãy đợi đến khi hai bình luận của bạn được đăng.',
    'profile-premoderated':
      'Điều hành viên đọc bài bạn viết trước khi đăng, nên hiện chưa thể đổi tên và dòng giới thiệu này.',
    'link-over': 'Liên kết này đã được dùng hoặc quá cũ. Hãy xin liên kết mới.',
    'address-not-vouched':
      'Trang kia không xác nhận địa chỉ email này là của bạn. Hãy xác nhận ở đó, hoặc đăng ký tại đây.',
    'same-address': 'Đó vốn là địa chỉ hiện tại của bạn.',
    'not-a-picture': 'Tệp này không phải ảnh mà chúng tôi đọc được. Hãy dùng JPEG, PNG hoặc WebP.',
    'too-many-bytes': 'Ảnh này quá lớn. Giới hạn là 8 megabyte.',
    'too-many-pixels': 'Ảnh này có quá nhiều điểm ảnh. Hãy thu nhỏ rồi thử lại.',
    'not-allowed': 'Vai trò của bạn không cho phép việc đó.',
    'no-such-person': 'Không còn ai mang tên đó.',
    oneself: 'Bạn không thể làm điều này với tài khoản của chính mình.',
    'last-admin': 'Tòa soạn cần một quản trị viên. Hãy cử người khác trước.',
    'no-account': 'Bạn cần có tài khoản để làm việc đó.',
  },
}

export const holds = {
  'suspect-word': 'Điều hành viên sẽ đọc trước, vì một từ trong đó.',
  'links-of-a-newcomer': 'Điều hành viên sẽ đọc trước, vì có liên kết và bạn mới đến đây.',
  shouting: 'Điều hành viên sẽ đọc trước, vì gần như toàn chữ in hoa.',
  'writer-premoderated': 'Điều hành viên đọc bình luận của bạn trước khi đăng.',
  'article-premoderated': 'Ở bài này, điều hành viên đọc mọi bình luận trước khi đăng.',
  reports: 'Đã ẩn sau khi bị báo cáo, chưa được xem xét. Điều hành viên sẽ quyết định.',
  somehow: 'Điều hành viên sẽ đọc trước.',
}
