import type { Catalogue } from '../translator';

export const about = {
  'about.noPublisher': 'このボットの運営者は、まだ名前を公開していません。アプリを提供した人にお尋ねください。',
  'about.runBy': 'Flow Medic は {name} が運営しています。',
  'about.contact': 'その他のご用件は {contact} までお送りください。',
  'about.noContact': '連絡先はまだ設定されていません。アプリを提供した人にお尋ねください。',
  'about.privacy.title': 'Flow Medic とあなたのデータ',
  'about.privacy.what':
    'Flow Medic は、フローで何が起きたかをお伝えするために、あなたが書いた内容や貼り付けた内容を読みます。後で続きができるように、貼り付けた内容、回答、試した手順をケースとして保存します。',
  'about.privacy.hidden':
    '貼り付けた内容に含まれるパスワード、トークン、キー、名前、アドレスは、保存または表示する前に隠します。何を隠したかはお知らせします。',
  'about.privacy.kept':
    'あなたの文章は {words, plural, other {# 日間}}、ケースは {cases, plural, other {# 日間}}保存され、その後削除されます。',
  'about.privacy.forget': 'ボットに「forget me」と書くと、あなたに関するデータをすべてすぐに削除します。',
  'about.privacy.page':
    'タブの「解読」ページに貼り付けた内容は、お使いのブラウザーの中で読み取られます。どこにも送信されず、保存もされません。',
  'about.privacy.nobody':
    '「IT に送信」を押さない限り、誰にも何も送信されません。押した場合は、あなたが確認した要約が IT 部門に届きます。',
  'about.terms.title': 'Flow Medic の利用条件',
  'about.terms.advice':
    'Flow Medic は、テスト済みの記事集をもとに助言します。どの程度確かかもお伝えしますが、間違うこともあります。手順を行う前にリスクを読み、不安なときは IT 部門に相談してください。',
  'about.terms.secrets':
    'パスワードやキーを意図的に貼り付けないでください。誤って含まれていた場合は、変更してください。',
  'about.terms.warranty': 'MIT ライセンスの下で、無保証で提供されます。',
  'about.support.title': 'Flow Medic のヘルプ',
  'about.support.chat': 'ボットに「help」と書くと、できることをお伝えします。',
} as const satisfies Catalogue;
