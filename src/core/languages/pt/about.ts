import type { Catalogue } from '../translator';

export const about = {
  'about.noPublisher':
    'Quem mantém este bot ainda não informou o nome. Pergunte à pessoa que passou o aplicativo a você.',
  'about.runBy': 'O Flow Medic é mantido para você por {name}.',
  'about.contact': 'Para qualquer outro assunto, escreva para {contact}.',
  'about.noContact': 'Ainda não há contato definido. Pergunte à pessoa que passou o aplicativo a você.',

  'about.privacy.title': 'O Flow Medic e os seus dados',
  'about.privacy.what':
    'O Flow Medic lê o que você escreve ou cola para dizer o que deu errado com um fluxo. Ele guarda os seus casos para que você possa voltar a eles: o que você colou, o que respondeu e quais etapas tentou.',
  'about.privacy.hidden':
    'Senhas, tokens, chaves, nomes e endereços no que você cola são ocultados antes que qualquer coisa seja armazenada ou mostrada. Você é informado do que foi ocultado.',
  'about.privacy.kept':
    'As suas palavras são guardadas por {words, plural, one {# dia} many {# dias} other {# dias}}, e um caso, por {cases, plural, one {# dia} many {# dias} other {# dias}}. Depois são excluídos.',
  'about.privacy.forget': 'Escreva “forget me” ao bot, e ele exclui tudo sobre você de uma vez.',
  'about.privacy.page':
    'O que você cola na página Decodificar da guia é lido pelo seu próprio navegador. Nada é enviado nem guardado.',
  'about.privacy.nobody':
    'Nada é enviado a ninguém, a menos que você pressione “Enviar à TI”. Então a TI recebe o resumo que você leu.',

  'about.terms.title': 'Termos de uso do Flow Medic',
  'about.terms.advice':
    'O Flow Medic dá conselhos a partir de uma coleção testada de artigos. Ele diz quanta certeza tem e pode se enganar. Leia o risco de uma etapa antes de executá-la e pergunte à TI quando não tiver certeza.',
  'about.terms.secrets': 'Não cole senhas nem chaves de propósito. Se alguma escapou, troque-a.',
  'about.terms.warranty': 'Ele é fornecido sem garantia, sob a licença MIT.',

  'about.support.title': 'Ajuda com o Flow Medic',
  'about.support.chat': 'Escreva “help” ao bot, e ele diz o que pode fazer.',
} as const satisfies Catalogue;
