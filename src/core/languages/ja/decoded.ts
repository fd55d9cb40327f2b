import type { Catalogue } from '../translator';

export const decoded = {
  'decoded.message':
    'この名称は知っていますが、これについての記事はありません。推測せず、正直にお伝えします。実行の詳細に前後のテキストがあれば、それも貼り付けてください。',
  'decoded.hexNamed':
    '0x なしで書かれています。16 進数 {hexadecimal} として読むと、名前のあるコードです。10 進数とすると {decimal} で、Windows の失敗を表すものではありません。',
  'decoded.twoWays':
    '0x がないため、2 通りに読めます。16 進数では {hexadecimal}: {family} 10 進数では {decimal}: Windows の失敗を表すものではありません。どちらの名前もわかりません。',
  'family.status': 'Windows の状態番号 ({severity})、領域: {area}、番号 {number}。',
  'family.statusCarries': 'Windows の状態番号 ({severity})、領域: {area}、番号 {number}。中に {name} を含みます。',
  'family.result': 'Windows の結果番号 ({severity})、領域: {area}、番号 {number}。',
  'family.resultCarries': 'Windows の結果番号 ({severity})、領域: {area}、番号 {number}。中に {name} を含みます。',
  'family.facility': 'ファシリティ {number}',
  'family.severity.success': '成功',
  'family.severity.information': '情報',
  'family.severity.warning': '警告',
  'family.severity.error': 'エラー',
  'family.windows': 'Windows のエラー番号です。',
  'family.event': 'Windows ログのイベントです。',
  'family.of': '{speaker}のコードです。',
  'speaker.remoteDesktop': 'リモート デスクトップ',
  'speaker.remoteDesktopExtended': 'リモート デスクトップ (拡張コード)',
  'speaker.gateway': 'オンプレミス データ ゲートウェイ',
  'speaker.msal': 'Microsoft のサインイン ライブラリ (MSAL)',
  'speaker.adfs': 'フェデレーション サーバー (AD FS)',
  'speaker.connector': 'コネクタの先にあるサービス',
  'family.powerAutomate': 'Power Automate のエラー名です。',
  'family.service': 'サインインまたはデバイス登録サービスのエラー名です。',
  'family.unknown': 'エラー名のようですが、手元のどの一覧にもありません。',
  'aadsts.named': 'Microsoft Entra ID のサインイン エラーです。',
  'aadsts.noMeaning':
    'Microsoft Entra ID のサインイン エラーです。この番号は存在しますが、名前も意味も手元にありません。',
  'aadsts.notListed': 'Microsoft Entra のサインイン エラーの形式ですが、この番号は手元のどの一覧にもありません。',
  'aadsts.lookUp': 'Microsoft のページに詳しい説明があるかもしれません: {address}',
  'aadsts.longer':
    '長い番号は、多くの場合、先頭 5 桁の番号をさらに細かく分けたものです。ここでは AADSTS{number} ({name}) です。',
  'aadsts.all':
    'この前後で公開されている {count} 個の番号はすべて「{about}」に関するものなので、これもそうかもしれません。',
  'aadsts.most':
    'この前後で公開されている {count} 個の番号の多くは「{about}」に関するものです。これは手がかりであり、意味そのものではありません。',
  'aadsts.mixed':
    'この前後で公開されている {count} 個の番号はさまざまで、「{about}」に関するものです。これは弱い手がかりです。',
  'nothing.code': '{code}: {meaning}',
  'nothing.inNoList': '手元のどの一覧にもありません。',
  'nothing.unknownCode': '私の知っている問題と一致しませんでした。',
  'nothing.words': '「{words}」と書かれていますが、それについての記事はありません。',
  'nothing.outputWithFault': 'これは dsregcmd の出力で、問題のある箇所があります。読み取った内容は次のとおりです:',
  'nothing.output': 'これは dsregcmd の出力です。失敗を示すものはありません。読み取った内容は次のとおりです:',
  'nothing.noCode': '私の知っているエラー コードやメッセージは見つかりませんでした。',
  'nothing.openHistory': 'フローの実行履歴を開き、失敗した実行を選択します。',
  'nothing.openAction': '赤い印の付いたアクションを開き、その中で最後に失敗したものを開きます。',
  'nothing.copyError': 'エラー テキスト、または出力全体をコピーして、ここに貼り付けます。',
  'nothing.dsregcmd': 'コンピューターへのサインインの問題では、dsregcmd /status の出力も役立ちます。',
} as const satisfies Catalogue;
