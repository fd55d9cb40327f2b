import type { Catalogue } from '../translator';

export const conversation = {
  'newer.note':
    'このケースは新しいバージョンの私が引き継いだため、ここでは表示しかできません。今すぐ続けるには、IT 部門向けの要約をコピーするか、エラーをもう一度貼り付けて新しいケースを始めてください。',
  'newer.handover': 'この要約は、IT 部門へのメールやチケットにそのままコピーできます。',
  'newer.neighbour':
    'このケースに関連するケースを新しいバージョンの私が引き継いだため、何も変更していません。後でもう一度お試しください。',
  'note.assistantFound': 'アシスタントが、あなたの文章からこれを見つけました。',
  'note.outOfDate': 'このカードは古くなっていたため、何も変更していません。ケースの現在の状態はこちらです。',
  'note.buttonDoesNotFit': 'そのボタンは現在のケースには使えないため、何も変更していません。',
  'note.tookBack': '最後の操作を取り消しました。',
  'note.nothingToTakeBack': '取り消すものはありません。',
  'note.itHasThis': 'これはすでに IT 部門に届いています。',
  'note.pastedBefore': 'これは前に貼り付けられた内容で、すでにケースに含まれています。',
  'note.added': '貼り付けた内容をこのケースに追加しました。',
  'note.addedOtherProblem':
    '貼り付けた内容をこのケースに追加しました。これにより見立てが変わりました。以前の見立て: {before}。',
  'note.addedOtherCause':
    '貼り付けた内容をこのケースに追加しました。これにより見立てが変わったため、前にお伝えした内容とは異なります。',
  'note.kept': 'これは新しいケース {new} です。{case} は保存されています。戻るには「case {case}」と書いてください。',
  'note.cameBack': '再発したとのこと、申し訳ありません。これまでの内容をすべて残したまま、ケースを再び開きました。',
  'note.cameBackToIt': '再発したとのこと、申し訳ありません。ケースを再び開き、IT 部門に伝えました。',
  'note.answerAgain':
    'この質問にもう一度回答してください。それより前の回答を変更するには、「back」と書くか、カードの原因を開いてください。',
  'note.noAnswerToChange': 'ここには変更できる回答がありません。',
  'note.unread':
    '読めるのはテキストだけなので、一緒に送られた画像やファイルは読んでいません。その中のテキストをコピーして、ここに貼り付けてください。',
  'note.ruledOut': 'ありがとうございます。その原因を除外しました。',
  'note.cannotDo': '大丈夫です。IT 部門に届く内容はこちらです。自由に変更してください。',
  'note.answerToIt': 'ありがとうございます。回答は IT 部門に届きました。',
  'note.unknownToIt': 'わからないということを IT 部門に伝えました。',
  'notUnderstood.answer': '回答として読み取れませんでした。ボタンを押すか、回答またはその番号を入力してください。',
  'notUnderstood.answerOrOutput':
    '回答として読み取れませんでした。ボタンを押すか、回答またはその番号を入力するか、コマンドの出力を貼り付けてください。',
  'notUnderstood.didItWork':
    '読み取れませんでした。うまくいきましたか? ボタンを押すか、「yes」または「no」と書いてください。',
  'notUnderstood.withIt':
    'このケースは IT 部門が担当しています。今の内容は伝えていません。IT 部門に書くには、ボタンを使うか「tell IT:」で書き始めてください。貼り付けたエラーや出力は追加されます。直ったら「it works」、別の問題なら「start over」と書いてください。',
  'notUnderstood.noError':
    'エラーが見つからなかったため、ケースはそのままです。ボタンを押すか、エラー テキストを貼り付けてください。',
  'send.noDesk': 'ここには IT 窓口が接続されていないため、送信できません。要約をコピーして IT 部門に送ってください。',
  'send.empty': '要約が空なので、何も送信していません。少なくとも何が失敗するかを書いてください。',
  'send.tooLong': '長すぎて送信できないため、何も送信していません。要約を短くしてください。',
  'send.tooMany':
    '1 時間以内に {count} 件の依頼を送信しており、これが上限です。今回は何も送信していません。内容はここに残るので、1 時間たったら送信できます。急ぐ場合は、IT 部門にメールか電話で連絡してください。',
  'send.askedAlready':
    'この件はすでに IT 部門に相談しています: {case}。重ねて送信はしていません。状況を見るには「case {case}」と書いてください。',
  'undo.tooLate':
    'すでに送信されたため、取り消せません。IT 部門が終了できます。または、直ったときに「直った」を押してください。',
  'undo.done': '取り消しました。何も送信していません。',
  'write.done': 'IT 部門に伝えました。',
  'write.notWithIt':
    'このケースはまだ IT 部門に届いていないため、何も伝えていません。先に送信するには「ask IT」と書いてください。',
  'write.empty': '文章がなかったため、何も伝えていません。',
  'write.tooLong':
    '{most} 文字を超えているため、何も伝えていません。短くしてください。エラーや出力は、このチャットに貼り付けられます。',
  'write.tooOften':
    '何度か書かれましたが、IT 部門からまだ返事がないため、今はこれ以上伝えません。これまでに書いた内容はすべて IT 部門に見えています。',
  'remind.when': 'いつがよいですか? 日数を付けて、たとえば「remind me in 30 days」と書いてください。',
  'remind.done': '{date} にお知らせします。取り消すには「no reminder」と書いてください。',
  'remind.set': '{date} にお知らせします。',
  'remind.none': 'このケースにはリマインダーが設定されていません。',
  'remind.dropped': 'リマインダーを取り消しました。',
  'news.itWrites': 'IT 部門からメッセージがあります。',
  'news.asksYou': 'IT 部門から質問があります。',
  'news.fromIt': 'IT 部門からのお知らせです。',
  'news.notArrived': 'IT 部門への依頼は届きませんでした。',
  'news.toldIt': 'まだ失敗することを IT 部門に伝えました。',
  'desk.refused.gone': '相談者がこの依頼を取り下げたか、依頼が終了しています。',
  'desk.refused.writeFirst': '先に何か書いてください。',
  'desk.refused.chooseFact': '先に、確認したいことを選択してください。',
  'desk.refused.closedByPerson': '相談者がすでにこのケースを終了しています。',
  'desk.refused.closed': 'すでに終了しているため、何も変更していません。',
  'desk.refused.taken': '{name} さんがすでに引き受けています。',
} as const satisfies Catalogue;
