import type { Catalogue } from '../translator';

export const steps = {
  'lead.sure': '原因: ',
  'lead.likely': 'おそらくこれが原因です: ',
  'lead.guess': '推測される原因: ',
  'lead.mostOften': '最初に試してください。最もよくある原因です: ',
  'lead.oneOfTheFrequent': '最初に試してください。よくある原因の 1 つです: ',
  'lead.easiest': '最初に試してください。最も簡単に試せます: ',
  'lead.next': '次に試してください: ',
  'certainty.sure': '確実',
  'certainty.likely': '可能性が高い',
  'certainty.guess': '推測',
  'sure.oneCause': 'この問題の既知の原因は 1 つです。',
  'sure.oneCauseKnown': 'ここでわかっている原因は 1 つです。手順で直らなければ別の原因があるので、お知らせください。',
  'sure.follows': '次のことからわかります: {facts}。',
  'sure.speaksForIt': '次のことがこれを裏付けています: {facts}。',
  'sure.othersOpen':
    '{count, plural, other {ほかに # 個の原因の可能性が残っています。}}手順で直らなければお知らせください。',
  'sure.othersRuledOutBy': 'ほかの既知の原因は、次のことからすべて除外されます: {facts}。',
  'sure.othersOutOrTried': 'ほかの既知の原因は、すべて除外済みか、すでに試しています。',
  'sure.open': '確実ではありません。{count, plural, other {# 個の原因の可能性が残っています。}}',
  'sure.openNotFoundOut':
    '確実ではありません。確認できなかったことがあるため、{count, plural, other {# 個の原因の可能性が残っています。}}',
  'sure.sameSteps': '同じ手順でそのすべてが解決します。',
  'sure.startWithThis': 'これで直らなければ、次の原因、または原因を絞り込む質問に進みます。',
  'step.who.maker': 'あなた、{time}',
  'step.who.machineOwner': 'コンピューターの管理者、{time}',
  'step.who.itAdmin': 'IT 管理者、{time}',
  'step.who.tenantAdmin': '組織のテナントの管理者、{time}',
  'step.place': '手順 {number}/{all}。 ',
  'division.yours': '自分でできます。所要時間は{time}です。',
  'division.theirs': '{who}の対応が必要です ({time})。わかっていることをすべて添えて、手順を送ることができます。',
  'division.both':
    '{count, plural, other {# 個の手順はあなたの作業です}} ({mine})。残りは{who}の対応が必要です ({theirs})。',
} as const satisfies Catalogue;
