import type { Catalogue } from '../translator';

export const knowledge = {
  'area.approvals': '承認',
  'area.cloudFlows': 'クラウド フロー',
  'area.desktopFlows': 'デスクトップ フロー',
  'area.devices': 'デバイス',
  'area.hostedMachines': 'ホスト型コンピューター',
  'area.signIn': 'サインイン',
  'frequency.common': 'よくある原因',
  'frequency.sometimes': 'ときどきある原因',
  'frequency.rare': 'まれな原因',
  'code.named': '名前はわかっていますが、これについての記事はまだありません。',
} as const satisfies Catalogue;
