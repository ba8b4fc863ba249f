import { APPOSED, CONFIRMED, FREE, GAP, MORE, START, named } from './case-words.ts';
import type { CaseWords } from './case-words.ts';

const S = `${APPOSED}${named('de|do|da|dos|das|a|ao|à|por|pelo|pela|para|com|contra|e|ou|que|como|sobre|em')}`;
const OBJECT = '(?<!(?<!\\p{L})(?:de|do|da|por|para|com|contra|que|como|sobre|em|e|ou|nem|ao|à) )';
const CASE =
  '(?:inquéritos?|processos?|ação penal|ações penais|ação|queixas?|denúncias?|acusaç(?:ão|ões)|investigaç(?:ão|ões)|procedimentos?|caso|multa|coima|sanção|suspeitas|autos)';
const AGAINST =
  '(?:contra|em que|(?:instaurad|abert|movid|dirigid|aplicad|apresentad|oferecid)[oa]s? (?:contra|a|ao|à)|(?:em|no|na) que (?:era|visava)|visando|relativo a)';
const DROPPED = '(?:arquivad|trancad|anulad|extint|encerrad|rejeitad|retirad|revogad)[oa]s?';

/** The words of Portuguese and Brazilian papers. */
export const PORTUGUESE: CaseWords = {
  languages: ['pt'],
  hint: 'absolv|absolvi|arquiv|tranc|anul|inocent|ilib|despronunci|não pronúncia|extint|encerrad|rejeit|provimento|caiu',
  ends: [
    `${S}${GAP} não (?:será|vai ser|irá) (?:julgad[oa]|acusad[oa]|processad[oa]|denunciad[oa]|a julgamento)`,
    `(?:retira|retirou|retiraram|deixa cair|deixou cair) (?:todas )?(?:as |a |o )?(?:acusaç(?:ão|ões)|queixas?|processo)${FREE}contra ${S}`,
    `(?:ministério público|mp|juíza?|tribunal|procuradoria|pgr|justiça)${FREE}(?:arquiva|arquivou|mandou arquivar|determinou o arquivamento d[oa]|manda arquivar) (?:o |a )?(?:inquérito|processo|caso|investigação|queixa)${MORE}(?:contra|a|ao|à|sobre|que visava) ${S}`,
    `${CASE}${FREE}${AGAINST} ${S}${MORE}(?:foi|foram|está|fica|ficou|é) ${DROPPED}`,
    `(?:arquivou|arquiva|mandou arquivar) (?:o |a )(?:inquérito|processo|caso|investigação) (?:em que|no qual|na qual) ${S} (?:era|foi|estava a ser|tinha sido)`,
    `(?:arquivou|arquiva|tranca|trancou|determinou o trancamento d[ao]|anula|anulou|encerrou|retirou|rejeitou) (?:definitivamente )?(?:(?:a|o|as|os) )?(?<free>(?:[\\p{L}-]+ ){0,3}?)${CASE}${MORE}${AGAINST} ${S}`,
    `arquivad[oa] (?:o|a) (?<free>(?:[\\p{L}-]+ ){0,2}?)${CASE}${MORE}${AGAINST} ${S}`,
    `arquivamento (?:do|da) ${CASE}${MORE}${AGAINST} ${S}`,
    `(?:caiu|cai) (?:o|a) ${CASE}${FREE} em que ${S}`,
    `${S}${GAP} (?:foi|é|fica|ficou|está) (?:totalmente |definitivamente )?(?:ilibad|inocentad|despronunciad|exonerad)[oa]`,
    `(?:iliba|ilibou|inocenta|inocentou|despronuncia|despronunciou) ${S}`,
    `(?:não há|inexiste|falta de) justa causa[^.;\\n]{0,120}habeas corpus (?:a|em favor de) ${S}`,
    `habeas corpus (?:a|em favor de|de) ${S}${MORE}(?:tranc\\p{L}+|para trancar) (?:a|o) (?:ação penal|processo|inquérito)`,
  ],
  verdicts: [
    `(?:absolve|absolveu|absolveram),? (?:por unanimidade|por maioria|em segunda instância|definitivamente),? (?:o |a )?(?:[\\p{L}-]+ ){0,3}?${S}`,
    `(?:absolve|absolveu|absolveram|absolvem) (?:definitivamente |por unanimidade )?(?<free>(?:[ao]s? )?(?:[\\p{L}-]+ ){0,4}?)${OBJECT}${S}`,
    `${START}(?:absolvid[oa])(?<free>[^.;:,\\n]{0,40}?)${OBJECT}${S}`,
    `${START}${S}${GAP} (?:(?:foi|é|está|fica) )?(?<more>definitivamente )?absolvid[oa]`,
    `${CONFIRMED}absolvição (?:definitiva )?(?:de|do|da) ${S}`,
    `(?:anula|anulou|revoga|revogou|reforma|reformou|cassou) ${FREE}(?:condenação|sentença condenatória|multa|coima)${MORE}(?:de|do|da|contra|a) ${S}`,
    `${S}${GAP} é inocente`,
  ],
  fates: [
    `(?:deram|deu|dá|dão|julgou procedente) (?:total |integral )?(?:provimento )?(?:à|a|ao) (?:apelação|recurso|recurso especial|recurso de revista)(?: interposto por| de| do| da) ${S}`,
  ],
  charges: [
    `${START}${S}${GAP} (?:era|fora|tinha sido|havia sido) (?:acusad|investigad|arguid|denunciad|constituíd)[oa]`,
  ],
  unnamed: [
    '(?:turma|tribunal|câmara|justiça|stj|stf|relação|supremo|trf|juíza?) (?:absolve|absolveu)',
    '(?:absolvid[oa]|absolvição)',
    'por não constituir o fato infração penal|por atipicidade(?: da conduta)?',
  ],
  final: [
    '(?:que )?não (?:vai|irá|pretende|iria) recorrer(?: da (?:decisão|sentença))?|não recorrerá(?: da (?:decisão|sentença))?',
    '(?:já )?transit(?:ou|ada|ado) em julgado|trânsito em julgado',
    '(?:decisão |sentença |acórdão )?(?:é |já é |tornou-se |torna-se )?(?:definitiv[oa]|irrecorrível)|definitivamente',
    '(?:não (?:cabe|admite|há|houve)|sem|já não (?:cabe|admite)) (?:mais )?recurso',
    '(?:ministério público|mp|procuradoria|mpf|acusação) não (?:recorreu|vai recorrer|recorrerá|interpôs recurso)',
    '(?:o )?(?:próprio )?(?:ministério público|mp|mpf) (?:tinha pedido|pediu|pedira|havia pedido) a absolvição',
  ],
  phrases: [
    '(?:que )?(?:respondia|respondeu|estava a responder|vinha acusad[oa]) (?:por|de|pel[oa])(?: [\\p{L}-]+){1,5}?(?=[.,;\\n]|$)',
    '(?:por )?não (?:ter|terem|haver) (?:reunido|recolhido|encontrado|apurado|existir|sido (?:recolhid|reunid|apurad|encontrad)[oa]s)(?: (?:indícios|provas?|elementos|factos|suficientes|quaisquer))+(?: d[ae] (?:prática|existência) de (?:qualquer |algum )?(?:crime|ilícito))?',
    '(?<!(?:é|são|está|foi|será|volta a ser|continua|agora|também|sendo) )(?:que )?(?:era|fora|tinha sido|havia sido|estava)? ?(?:acusad|investigad|denunciad|processad|suspeit|constituíd[oa] arguid)[oa]s?(?: (?:de|por|desde \\d{4}|em \\d{4}))?|(?:era|eram) (?:a únic[oa]|o únic[oa]|os únicos)? ?(?:arguid[oa]s?|réus?|ré)',
    'trabalho (?:análogo ao de escravo|escravo)',
    'não (?:há|houve|existe|existem|se prov(?:ou|aram)|ficou|ficaram|foi|foram|constitui|constituem|é|era|eram|cometeu|praticou)(?: (?:provad[oa]s?|demonstrad[oa]s?|crime|prova|provas|indícios?|justa causa|ilícito|qualquer|nenhum[a]?|algum[a]?|de|infração penal|dolo|prejuízo))*',
    '(?:ausência|falta|inexistência|insuficiência) (?:total |absoluta )?de (?:indícios|provas?|justa causa|dolo|crime|elementos)|por falta de (?:provas|indícios)|por engano|erro de identidade',
    'sempre (?:negou|clamou inocência|disse ser inocente)|(?:negou|nega) sempre (?:as acusações|os crimes)',
    '(?:(?:com isso )?(?:fica|ficou) sem efeito (?:também )?(?:a|o) (?:sentença|condenação|decisão)(?: de primeir[ao] (?:grau|instância))?|(?:o )?caso está (?:encerrado|fechado))',
    'tribunal (?:da relação|de justiça|regional federal|constitucional)|supremo tribunal(?: de justiça| federal)?|superior tribunal de justiça|ministério público(?: federal)?|sexta turma|quinta turma|segunda turma|primeira turma',
    'tranca (?:a )?ação penal|arquiva (?:o )?(?:inquérito|suspeitas|processo)|absolve(?:u)?',
    '(?:tinha sido |fora |havia sido )condenad[oa](?: em primeira instância)?(?: a \\p{L}+ (?:anos|meses)(?: de prisão)?)?',
    'deu origem|lhe deu origem|por unanimidade',
  ],
  words: `
    e o a que quem quando como porque pois se assim então depois antes durante desde até hoje ontem segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro anos ano meses mês dias dia semana semanas manhã finalmente também muito mais já sempre tudo toda todos todas ele ela eles elas lhe isso
    é são era eram foi foram ser sido está estão estava há houve havia ter tem tinha
    diz disse dizem disseram decidiu decide considerou considera entendeu entende concluiu conclui confirmou confirma anunciou anuncia informou informa explicou explica lembrou lembra afirmou afirma escreve escreveu fala refere referiu sublinha censura criticou critica determinou deu dá terminou termina acabou chega agradeceu chorou abraçou celebrou recebeu viveu esperou trabalhou dirigiu ao conceder
    tribunal juiz juíza juízes desembargador desembargadora desembargadores relação turma câmara supremo stj stf trf ministério público procurador procuradora procuradoria polícia judiciária defesa advogado advogada peritos sentença acórdão decisão despacho recurso apelação processo inquérito investigação denúncia queixa julgamento fato factos fatos facto crime crimes prova provas indícios acusação arguido arguida arguidos réu ré réus absolvição arquivamento penal federal infração grau instância unanimidade habeas corpus carta anónima anônima origem
    fraude burla corrupção peculato branqueamento lavagem dinheiro estelionato falsificação abuso poder confiança licitação desvio verbas tráfico influências prevaricação sonegação fiscal improbidade suborno roubo furto
    ex-prefeito ex-prefeita prefeito prefeita ex-autarca autarca presidente ex-presidente vereador vereadora empresário empresária produtor produtora rural gestor gestora diretor diretora médico professor arquiteta arquiteto engenheiro deputado deputada ministro banqueiro contabilista funcionário câmara empresa sociedade banco conta contas pagamento contrato contratos obra obras loteamento euros reais milhões família nome honra inocência pesadelo alívio erro suspeitas fazenda
  `,
  beforeNouns: `
    o a os as um uma uns umas do da dos das ao à aos às no na nos nas num numa pelo pela pelos pelas de em por para com sem sobre contra entre após ante sob segundo seu sua seus suas este esta esse essa cada dito dita
    antigo antiga ex primeiro primeira único única mesmo mesma velho velha jovem alegado alegada suposto suposta grande dois três quatro cinco seis sete oito nove dez
  `,
  articles: 'um uma uns umas do da dos das no na nos nas seu sua',
  beforeParticiples: 'tinha tinham havia sido',
  adverbs: 'mente',
  pronouns: 'que quem não se e ele ela',
  verbs: 'ar|er|ir|ou|aram|eram|iram|eu|iu|ará|erá|irá|arão|ava|avam|ia|iam|ando|endo|indo',
  doubts:
    'unicamente|somente|temporari\\p{L}*|condicional\\p{L}*|suborn(?:ou|ado|ada)|ameaç\\p{L}*|(?:é|está|são|foi|será) (?:\\p{L}+ )?(?:acusad|investigad|arguid|processad|detid|suspeit)[oa]s?|recorr\\p{L}*|recursos? (?:especial|extraordinário|pendente)|apel(?:ou|ará|aram)|novo julgamento|repetição|repetir|reabr\\p{L}*|reabert\\p{L}*|reabertura|nov[oa]s?|novamente|volta|voltou|outr[oa]s?|demais|restante\\p{L}*|resta|ainda|mas|porém|contudo|embora|salvo|exceto|parcial\\p{L}*|em parte|um dos|uma das|dois dos|alguns|provisóri[oa]|prescri\\p{L}*|indult\\p{L}*|amnistia|anistia|imunidade|acordo|confess\\p{L}*|admit\\p{L}*|prisão|preso|presa|cadeia|conden\\p{L}*|pena|foragid\\p{L}*|extradi\\p{L}*|morte|morreu|falec\\p{L}*|continua\\p{L}*|pendente|primeira instância|primeiro grau|não|nem|só|somente|apenas|inimputável|nulidade|suspens\\p{L}*|reform\\p{L}*|pede|pediu|requer\\p{L}*',
  mayExplain: true,
};
