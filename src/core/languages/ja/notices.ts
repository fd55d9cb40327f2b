import type { Catalogue } from '../translator';

export const notices = {
  'help.title': 'Flow Medic です',
  'help.cleanStart': '新しい問題は何ですか?',
  'help.cleanStartKept':
    '{case} は保存されています。戻るには「case {case}」、自分のケースをすべて見るには「my cases」と書いてください。',
  'help.message': '失敗した Power Automate フローのお手伝いをします。',
  'help.paste':
    'エラー コード、エラー メッセージ、実行の JSON、または dsregcmd /status の出力を貼り付けてください。表記は問いません。',
  'help.answer': '意味をお伝えし、必要な場合は少しだけ質問し、手順と、それを誰が行えるかをお見せします。',
  'help.summary':
    '行き詰まったときは、IT 部門がすぐ動けるように要約を書きます。誤って貼り付けたパスワードなどの秘密の情報は隠します。',
  'help.words': '言葉の意味は、たとえば「what is NLA?」のように、いつでも聞いてください。次のようにも書けます:',
  'commands.line': '「{word}」: {does}',
  'commands.help': 'できることと、貼り付けるもの',
  'commands.myCases': 'あなたのケースと、IT 部門の担当者',
  'commands.askIt': 'IT 部門向けの要約を作成 (送信前に確認できます)',
  'commands.itWorks': '問題が解決した',
  'commands.didNotHelp': 'まだ失敗するので、次に試すことを表示',
  'commands.changeAnswer': '最後の質問にもう一度回答',
  'commands.stop': '質問を終了 (ケースは保存されます)',
  'commands.startOver': 'このケースを保留にして、別の問題を始める',
  'commands.whoSeesThis': 'ケースを読める人と、保存期間',
  'commands.forgetMe': 'あなたに関するデータをすべて削除',
  'commands.back': '最後の発言を取り消す',
  'commands.tellIt': 'IT 部門が担当しているケースについて IT 部門に伝える',
  'commands.cameBack': '最後に解決したケースを再び開く',
  'commands.remindMe': '解決した問題が再発する前に通知を受け取る',
  'commands.noReminder': 'リマインダーを取り消す',
  'hello.title': 'こんにちは',
  'hello.message': '失敗した Power Automate フローのお手伝いをします。何が起きましたか?',
  'hello.openCase': 'ケース {case} はまだ開いています。その質問に回答するか、新しいエラーを貼り付けてください。',
  'empty.title': 'テキストがありませんでした',
  'empty.message':
    '読めるのはテキストだけで、画像やファイルは読めません。失敗した実行のエラー テキストをコピーして、ここに貼り付けてください。',
  'tooLong.title': '一度に読める量を超えています',
  'tooLong.message':
    '{size} KB が貼り付けられましたが、読めるのは {most} KB までです。何も保存していません。エラーの前後、つまり失敗したアクションの出力か、「error」という語のすぐ前後の行を貼り付けてください。',
  'thanks.title': 'どういたしまして',
  'thanks.message': '次にエラーが出たら、いつでも貼り付けてください。',
  'lost.title': 'ケース {case} はもう手元にありません',
  'lost.message': 'エラーをもう一度貼り付けてください。そこからやり直します。お手数をおかけして申し訳ありません。',
  'unknownCase.title': 'ケース {case} が見つかりません',
  'unknownCase.message':
    '文字をもう一度確認するか、「my cases」と書いて自分のケースを見てください。とても古いケースは削除されます。その場合はエラーをもう一度貼り付けてください。',
  'gone.title': '{case} はもうありません',
  'gone.message':
    '相談者が依頼を取り下げたか、自分のデータを削除したため、ここで行うことはありません。何も変更していません。',
  'notYours.title': '{case} は別の人のケースです',
  'notYours.message':
    '何も変更していません。ここで回答できるのは相談した本人だけです。ご自分のエラーを貼り付ければ、新しいケースを開きます。',
  'notDesk.title': 'これができるのは IT 部門だけです',
  'notDesk.message': '何も変更していません。これらのボタンは IT 窓口の担当者用です。',
  'trouble.title': 'こちら側で問題が起きました',
  'trouble.message':
    'あなたのフローの問題ではありません。最後のメッセージは保存されていない可能性があります。1 分ほど待ってもう一度送信してください。再び起きる場合は、このボットの運営者に知らせてください。',
  goesOnBelow: '{case} は下に続きます: {stands}',
  'cases.none': 'ケースはありません',
  'cases.open': 'エラーを貼り付けると、ケースを開きます。',
  'cases.title': 'あなたのケース',
  'cases.message': '最後に取り組んだものが先頭です。続けるには、押すか、その ID を書いてください。',
  'cases.line': '{case}、{status}、{date}: {title}',
  'cases.lineWithIt': '{case}、{status}: {title}',
  'cases.status.open': '対応中',
  'cases.status.fixed': '解決済み',
  'cases.status.left': '保留',
  'cases.status.withIt': '{date} から IT 部門に送信済み、担当者待ち',
  'cases.status.takenByIt': 'IT 部門で対応中、{date} から {name} さんが担当',
  'cases.status.fixedByIt': 'IT 部門から解決との連絡あり',
  'stopped.title': '質問を終わります',
  'stopped.message': '{case} は保存されています。続けるには「case {case}」と書くか、別のエラーを貼り付けてください。',
  'stopped.nothing': '開いているケースはありません。エラーが出たら、いつでも貼り付けてください。',
  'reminder.title': 'ご依頼のリマインダーです',
  'reminder.message': '{case} の件です: {title}。',
  'readers.title': 'これを見られる人',
  'readers.alone': 'ここでは、あなたのケースを見られるのはあなただけです。',
  'readers.group': 'この会話の参加者全員が、書かれた内容とケースの状況を見られます。回答できるのはあなただけです。',
  'readers.it':
    'IT 部門がケースを見られるのは、あなたが「IT に送信」を押した後だけです。見えるのは、あなたが確認した要約、その後 IT 部門に向けて貼り付けたり書いたりした内容、そしてあなたの名前です。',
  'readers.noIt': 'ここから IT 部門に送信されるものはありません。',
  'readers.operators': 'このボットの運営者は、データベースを読むことができます。',
  'readers.hidden':
    '保存する前に、パスワード、トークン、キー、メール アドレス、ユーザー名、および電話、カード、個人の番号とわかるものを隠します。',
  'readers.kept':
    'あなたの文章は {textDays, plural, other {# 日後}}に、ケース全体は最後の変更から {caseDays, plural, other {# 日後}}に削除されます。',
  'readers.forget': '今すぐすべて削除するには「forget me」と書いてください。',
  'forget.title': 'あなたに関するデータをすべて削除しますか?',
  'forget.message': 'これは元に戻せません。',
  'forget.cases': '貼り付けた内容と回答を含むすべてのケースと、送信待ちのものが、すぐに削除されます。',
  'forget.withIt':
    'IT 部門にすでに届いた依頼は、IT 部門のシステムに残ります。そちらでの削除は IT 部門に依頼してください。',
  'forgotten.nothing': 'あなたに関するデータはありません',
  'forgotten.nothingLeft':
    'ここには削除するものが残っていません。このチャットの内容は Teams のものなので、Teams で削除してください。',
  'forgotten.title': '削除しました',
  'forgotten.message':
    '貼り付けた内容と回答を含む {cases, plural, other {# 件のケース}}、カードの場所についての {cards, plural, other {# 件の記録}}、送信待ちだった {messages, plural, other {# 件のメッセージ}}を削除しました。',
  'forgotten.mentions':
    'ほかの人のケースにある {mentions, plural, other {# 件の記録}}から、あなたの名前を削除しました。',
  'forgotten.chat': 'このチャットの内容は Teams のものなので、Teams で削除してください。',
  'kept.title': '何も削除していません',
  'kept.message': 'あなたのケースは元のままです。',
} as const satisfies Catalogue;
