import type { HarmedWords } from './harmed-words.ts';

const CROOK =
  '(?:golpistas?|estelionatári[oa]s?|burlões|burlão|ladr(?:ão|ões)|assaltantes?|sequestrador(?:es)?|raptores|criminosos?|bandidos?|hackers?|agressor(?:es)?|acusad[oa]s?|réus?|ré|arguid[oa]s?|suspeit[oa]s?|assassin[oa]s?|quadrilha|encapuzados)';
const DETERMINER = '(?:(?:o|a|os|as|um|uma|dois|duas|três|quatro|cinco|seu|sua|vários) )?';
const HURT =
  '(?:enganad|burlad|roubad|assaltad|sequestrad|raptad|agredid|ameaçad|extorquid|ferid|assassinad|esfaquead|balead|furtad|chantagead)[oa]s?';
const LOST =
  '(?:(?:todas|todos|as|os|suas|seus|sua|seu|mais|de|a|o) ){0,4}(?:economias|poupanças|dinheiro|casa|aposentadoria|reforma|R\\$ ?[\\d.,]+(?: mil| milhões)?|[\\d.,]+ (?:mil |milhões de )?(?:euros|reais))';

export const PORTUGUESE_HARMED: HarmedWords = {
  culprits: [
    `${DETERMINER}(?:supost[oa]s? |fals[oa]s? )?${CROOK}(?: armados)?`,
    `${DETERMINER}fals[oa]s? (?:corretor(?:a|es)?|policia(?:l|is)|funcionári[oa]s?|consultor(?:a|es)?|agentes?|médic[oa]|técnicos?|advogad[oa])`,
    '(?:dois|três|quatro|cinco|um|uma) (?:homens?|mulher(?:es)?|pessoas|jovens)',
    '(?:seu|sua|o|a|um|uma) (?:ex-)?(?:contador(?:a)?|contabilista|sóci[oa]|gerente|empregad[oa]|funcionári[oa]|cuidador(?:a)?|corretor(?:a)?)(?= (?:havia|foi|está|lhe|desviou|desviara)(?!\\p{L})|,? \\u0081)',
  ],
  suffered: [
    '(?:viu|viram) (?:desaparecer|sumir|sumirem) (?:(?:todas?|todos?|as?|os?|suas?|seus?) )*\\p{L}+',
    `(?:foi|é|foram|tinha sido|ter sido|sido) (?:\\p{L}+mente )?${HURT}(?:(?:,| e) (?!conden|det[ei]|pres|acus|indici|denunci|investig|implic|procur)\\p{L}+[ai]d[oa]s?(?!\\p{L}))?`,
    '(?:foi|é|era) (?:uma das )?vítimas? de (?:um |uma )?(?:golpe|burla|assalto|roubo|sequestro(?: relâmpago)?|rapto|agressão|fraude|extorsão|estelionato|ataque)',
    `(?:perdeu|perderam|perder) (?:${LOST})(?: (?:no|num|em um) golpe(?: d[oae] [\\p{L} ]{3,25}?(?=[.,]|$))?)?`,
    '(?:apresentou|registrou|fez|registou) (?:uma )?(?:queixa|boletim de ocorrência|denúncia)(?: (?:à|na) (?:pj|psp|gnr|polícia))?',
    '(?:denunciou|revelou) (?:o |a |os |as )?(?:esquema de corrupção|fraude|desvio|irregularidades|propinas|golpe)(?: (?:à|ao|na|no) \\p{L}+)?',
    '(?:foi )?libertad[oa] (?:sem ferimentos|pela polícia|após)',
    'passou a receber ameaças',
  ],
  harms: [
    '(?:(?:que|lhe|o|a|se|havia|tinha) ){0,4}(?:roubou|roubaram|enganou|enganaram|assaltou|assaltaram|sequestrou|sequestraram|agrediu|agrediram|ameaçou|ameaçaram|levou|levaram|usou|usaram|burlou|burlaram|furtou|furtaram|desviou|desviaram|invadiu|invadiram|matou|mataram|clonou|clonaram|falsificou|falsificaram)',
  ],
  flows: [
    '(?:a )?polícia (?:prendeu|deteve|procura)(?= ?\\u008C)',
    `(?:entregou|transferiu|pagou|enviou|depositou|emprestou) (?:${LOST})`,
  ],
  harmless: [
    '(?:contou|relatou|disse|depôs|explicou) (?:em|no|ao|à) (?:tribunal|julgamento|polícia|juiz|juíza)(?: como| que)?',
    'na noite de \\p{L}+-feira',
  ],
  roles: '(?:vítimas?|testemunhas?|queixosa?o?|aposentad[oa]|reformad[oa]|pensionista|viúv[oa]|denunciante|lesad[oa])',
  openers: '(?:que|quem|quando|como|enquanto|depois de|após|e|mas|onde|porque)',
  pronouns: '(?:ele|ela|eles|elas|lhe|lhes|seu|sua|seus|suas|dele|dela|eu|meu|minha|nós|se)',
  persons:
    '(?:vítimas?|testemunhas?|cúmplices?|sóci[oa]s?|chefe|don[oa]|proprietári[oa]|casal|ambos|marido|mulher|espos[oa]|irmã[o]?|filh[oa]|mãe|pai|amig[oa]s?|cliente|mando|junto|também|mesm[oa]|própri[oa])',
  words: `
    turista motorista taxista praia loja joalharia joalheria farmácia posto supermercado bar restaurante hotel
    oficina caminhão carro moto celular telemóvel carteira bolsa relógio colar anel hospital rua madrugada domingo
    armazém baleado baleada assalto durante
    aposentado aposentada reformado empresário empresária comerciante agricultor cantor cantora jogador professor professora médica vizinha
    casa banco conta contas economias polícia tribunal julgamento delegacia prefeitura queixa noite golpe
    anos sem ferimentos ameaças`,
};
