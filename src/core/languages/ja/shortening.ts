import type { Catalogue } from '../translator';

export const shortening = {
  'short.isMore': 'ここに収まらない内容がまだあります。',
  'short.page': 'ページ {page} / {pages}',
  'short.more': '… ほか {count} 件',
  'short.summary': '要約が長く、1 つのメッセージに収まりません。最後の行にあるとおり、末尾を省略しています。',
  'short.summaryToSend':
    '要約が長く、1 つのメッセージに収まりません。最後の行にあるとおり、末尾を省略しています。IT 部門には、ここに表示されている内容が届きます。',
  'short.summaryEnd': '[あと {count} 文字は 1 つのメッセージに収まりませんでした]',
} as const satisfies Catalogue;
