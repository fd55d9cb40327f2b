import type { Catalogue } from '../translator';

export const decoded = {
  'decoded.message':
    'Sei como isto se chama, mas não tenho nenhum artigo a respeito. Prefiro dizer isso a adivinhar. Se a execução mostrar mais texto ao redor, cole-o também.',
  'decoded.hexNamed':
    'Você escreveu sem 0x. Li como hexadecimal, {hexadecimal}, que tem um nome; como número decimal seria {decimal}, que não é uma falha do Windows.',
  'decoded.twoWays':
    'Sem 0x, pode ser lido de duas formas. Como hexadecimal, {hexadecimal}: {family} Como número decimal, {decimal}: nenhuma falha do Windows. Não conheço um nome para nenhum dos dois.',

  'family.status': 'Um número de status do Windows ({severity}), área: {area}, número {number}.',
  'family.statusCarries':
    'Um número de status do Windows ({severity}), área: {area}, número {number}; ele contém {name}.',
  'family.result': 'Um número de resultado do Windows ({severity}), área: {area}, número {number}.',
  'family.resultCarries':
    'Um número de resultado do Windows ({severity}), área: {area}, número {number}; ele contém {name}.',
  'family.facility': 'facility {number}',
  'family.severity.success': 'êxito',
  'family.severity.information': 'informação',
  'family.severity.warning': 'aviso',
  'family.severity.error': 'erro',
  'family.windows': 'Um número de erro do Windows.',
  'family.event': 'Um evento de um log do Windows.',
  'family.of': 'Um código de: {speaker}.',
  'speaker.remoteDesktop': 'Área de Trabalho Remota',
  'speaker.remoteDesktopExtended': 'Área de Trabalho Remota (código estendido)',
  'speaker.gateway': 'gateway de dados local',
  'speaker.msal': 'biblioteca de entrada da Microsoft (MSAL)',
  'speaker.adfs': 'servidor de federação (AD FS)',
  'speaker.connector': 'serviço por trás de um conector',
  'family.powerAutomate': 'Um nome de erro do Power Automate.',
  'family.service': 'Um nome de erro do serviço de entrada ou de registro de dispositivos.',
  'family.unknown': 'Parece um nome de erro, mas não está em nenhuma lista que tenho.',

  'aadsts.named': 'Um erro de entrada do Microsoft Entra ID.',
  'aadsts.noMeaning':
    'Um erro de entrada do Microsoft Entra ID. O número existe, mas não tenho nem um nome nem um significado para ele.',
  'aadsts.notListed':
    'Tem a forma de um erro de entrada do Microsoft Entra, mas este número não está em nenhuma lista que tenho.',
  'aadsts.lookUp': 'A página da própria Microsoft pode dizer mais: {address}',
  'aadsts.longer':
    'Números mais longos costumam ser casos mais específicos dos seus cinco primeiros dígitos; aqui são AADSTS{number} ({name}).',
  'aadsts.all': 'Todos os {count} números publicados ao redor dele tratam de {about}, então este também pode tratar.',
  'aadsts.most':
    'A maioria dos {count} números publicados ao redor dele trata de {about}. Isso é um indício, não o significado dele.',
  'aadsts.mixed': 'Os {count} números publicados ao redor dele são variados: tratam de {about}. É um indício fraco.',

  'nothing.code': '{code}: {meaning}',
  'nothing.inNoList': 'Não está em nenhuma lista que tenho.',
  'nothing.unknownCode': 'Não consegui associar isto a um problema que conheço.',
  'nothing.words': 'O texto diz “{words}”, e não tenho nenhum artigo sobre isso.',
  'nothing.outputWithFault': 'Esta é uma saída do dsregcmd, e nem tudo nela está bem. Isto é o que li:',
  'nothing.output': 'Esta é uma saída do dsregcmd. Nada nela indica uma falha; isto é o que li:',
  'nothing.noCode': 'Não encontrei aqui nenhum código ou mensagem de erro que eu conheça.',
  'nothing.openHistory': 'Abra o histórico de execuções do fluxo e escolha a execução que falhou.',
  'nothing.openAction': 'Abra a ação com a marca vermelha e, dentro dela, a última que falhou.',
  'nothing.copyError': 'Copie o texto do erro, ou todas as saídas, e cole aqui.',
  'nothing.dsregcmd': 'Para problemas de entrada em um computador, a saída de dsregcmd /status também ajuda.',
} as const satisfies Catalogue;
