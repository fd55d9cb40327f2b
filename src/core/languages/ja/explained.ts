import type { Catalogue } from '../translator';

export const explained = {
  'explained.hint': '何かが失敗した場合は、そのエラーをここに貼り付けてください。',
  'explained.caseStays': 'ケース {case} はそのままです。',
  'explained.caseAsks': 'ケース {case} はそのままです。まだ次の質問があります: {ask}',
} as const satisfies Catalogue;
