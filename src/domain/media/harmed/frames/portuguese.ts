import type { FrameWords } from '../frame-words.ts';

const NAMED =
  "(?:(?!(?:que|quem|tinha|havia|foi|é|era|e|ou|disse|por|para|com|a|em|na|no|sobre|quando|como|mas|contra) )[\\p{L}'.-]+,? ){0,7}\\u0080";
const AUTHORITY =
  '(?:a |à |ao |às |aos |o |os |na |no |em )*(?:polícia(?: federal| civil| judiciária)?|ministério público|mp|mpf|pj|psp|gnr|pf|infarmed|promotoria|promotor|procuradoria|delegacia|justiça|tribunal|juiz|juíza|autoridades|auditoria|superiores|direção|diretoria|ouvidoria|corregedoria|controladoria|imprensa|jornal|banco central|cmvm|asae|inspeção|bombeiros)';
const WITNESS =
  '(?:vítimas?|testemunhas?(?: (?:de acusação|de defesa|chave|protegida|ocular|principal))?|denunciante|delator(?:a)?|queixos[oa]|lesad[oa]s?|ofendid[oa]s?|assistente|sobrevivente|refém|enganad[oa]s?|burlad[oa]s?|roubad[oa]s?)';
const KIN =
  '(?:mãe|pai|viúv[oa]|esposa|mulher|marido|filh[oa]|irmã|irmão|av[óô]|ti[oa]|prim[oa]|namorad[oa]|companheir[oa]|familiar)';
const CRIME =
  '(?:fraudes?|burlas?|golpes?|roubos?|propinas?|desvios?|irregularidades|corrupção|esquema|falsificaç(?:ão|ões)|receitas falsas|notas frias|superfaturamento|subornos?|abusos|peculato|fantasmas)';
const THINGS =
  '(?:casa|apartamento|loja|joalharia|joalheria|farmácia|quinta|fazenda|sítio|carro|carrinha|caminhão|moto|bicicleta|telemóvel|celular|bolsa|carteira|joias|poupanças|economias|conta|contas|cartão|identidade|nome|assinatura|passaporte|fotos?|fotografias|imagem|perfil|site|marca|servidores|gado|quadros|dinheiro|dados)';
const TOOK =
  '(?:levaram|roubaram|furtaram|tiraram|sacaram|enganaram|burlaram|assaltaram|agrediram|ameaçaram|mataram|sequestraram|extorquiram|esvaziaram|desviaram|subtraíram|falsificaram|usaram|clonaram|levou|roubou|furtou|tirou|sacou|enganou|burlou|assaltou|agrediu|ameaçou|matou|sequestrou|extorquiu|esvaziou|desviou|subtraiu|falsificou|usou|clonou)';

export const PORTUGUESE_FRAMES: FrameWords = {
  grounds: [
    `(?:(?:o|a|os|as|um|uma|uma das|um dos|outra|sua|seu) )?(?:\\p{L}+ )?${WITNESS},? (?:(?!(?:di|de|du|des|del|della|da|do|dos|por|par|pour|per|para|contra|contre|contro|y|e|et) )\\p{Ll}+ )?\\u0080`,
    `\\u0080,? (?:é |era |foi )?(?:o |a |uma? (?:d[oa]s )?|entre [oa]s )?(?:\\p{Ll}+ )?${WITNESS}`,
    `entre (?:os|as) (?:\\p{Ll}+ )?${WITNESS}(?: (?:está|estão|figura|figuram))?,? ${NAMED}`,
    `(?:ouvid|chamad|arrolad|inquirid)[oa] (?:ontem |hoje )?como testemunha(?: (?:de acusação|do processo|protegida))?,? ${NAMED}`,
    `(?<!\\p{L})a ${NAMED},? (?:[^,.;\\u0081\\u008C]{1,50}, )?(?:\\u008C )?${TOOK}(?: [^,.;]{1,60}?)?(?=[,.;])`,
    `${TOOK} (?:[^,.;\\u0081]{1,50} )?(?:a|à|ao|de|da|do) ${NAMED}`,
    `(?:roubar|enganar|burlar|matar|assaltar|agredir|sequestrar|ameaçar|extorquir) ${NAMED}`,
    `(?:em prejuízo|em detrimento) (?:de |da |do )${NAMED}`,
    `(?:a |o |as |os )?${THINGS} (?:de |da |do )${NAMED} (?:foi|foram|tinha sido|tinham sido|havia sido) (?:roubad|furtad|assaltad|arrombad|falsificad|usad|clonad|invadid|saquead|esvaziad|hackead)[oa]s?`,
    `(?:sem a |sem |graças à |após a |depois da |com a |a |uma |pela |na |da )?(?:denúncia|queixa|alerta|aviso|participação|testemunho|depoimento|carta|chamada|telefonema|relatório)(?: (?:feit[oa]|apresentad[oa]|enviad[oa]|dad[oa]))? (?:por|de|da|do|pela|pelo) ${NAMED}(?: (?:à|ao|a|na|no) (?:\\p{L}+)(?: \\p{Lu}\\p{Ll}+)?(?=,))?`,
    `(?:sem|graças a|não fosse) ${NAMED}(?=[^.]*(?:descobert|sabid|à luz|revelad))`,
    `(?:foi|fora|era) (?:(?:o|a) própri[oa] |ele,? |ela,? )?${NAMED},? (?:[^,.;]{1,50}, )?(?:quem|que|a) (?:primeiro )?(?:denunciou|alertou|avisou|descobriu|chamou|percebeu|notou|reparou|revelou|contou|entregou|denunciar|alertar|dar o alerta|deu o alerta)(?![^.]{0,12}\\u008C)`,
    `${NAMED},? (?:[^,.;\\u0081\\u008C]{1,50}, )?(?:que )?(?:tinha |havia )?(?:denunci(?:ou|ado)|alert(?:ou|ado)|avis(?:ou|ado)|cham(?:ou|ado)|procur(?:ou|ado)|inform(?:ou|ado)|comunic(?:ou|ado)|entreg(?:ou|ado)|cont(?:ou|ado)|lev(?:ou|ado)) (?:(?:o caso|tudo|os documentos|a fraude|o esquema|os factos|os fatos) )?${AUTHORITY}`,
    `${NAMED},? (?:[^,.;\\u0081\\u008C]{1,50}, )?(?:que )?(?:tinha |havia )?(?:denunci(?:ou|ado)|revel(?:ou|ado)|descobri(?:u|do)|detet(?:ou|ado)|detect(?:ou|ado)|percebe(?:u)?) (?:o |a |os |as |um |uma )?(?:\\p{Ll}+ )?${CRIME}`,
    `(?:denunciad|revelad|descobert|alertad|detetad|detectad)[oa]s? por ${NAMED}`,
    `\\u0080,? (?:que )?(?:recusou(?:-se)?|se recusou|negou-se|se negou) (?:a )?(?:assinar|pagar|entregar|participar|calar|validar)`,
    `(?:a |o |sua |seu )?(?<!\\p{L})${KIN} (?:d[oa] (?:vítima|\\p{Ll}+ (?:mort[oa]|assassinad[oa]|desaparecid[oa])(?: a tiros?| à facada)?)),? \\u0080`,
    `\\u0080,? (?:a |o )?${KIN} (?:da vítima|d[oa] \\p{Ll}+ (?:mort[oa]|assassinad[oa]|desaparecid[oa]))`,
    `\\u0080,? cuj[oa]s? \\p{Ll}+ (?:foi|foram) (?:mort|assassinad|sequestrad|roubad|baleada?)[oa]?s?`,
    `(?:elogiou|agradeceu|homenageou|premiou) (?:a |o )?${NAMED}`,
  ],
  neutral: [
    'sob juramento|em juízo|entre lágrimas',
    '(?:disse|contou|relatou|confirmou|explicou|declarou|recordou|lembrou|repetiu)(?: (?:em juízo|no tribunal|em audiência|na audiência|ao juiz|à juíza|aos jurados))?(?: que)?',
    '(?:cobra|pede|exige|aguarda|quer|espera) (?:respostas|justiça|explicações)',
    'até hoje a polícia não (?:achou|encontrou|prendeu) (?=\\u008C)',
    '(?:o crime|o assassinato|a morte) teria sido encomendad[oa] por \\p{Ll}+',
    'escondid[oa]s? n[oa] \\p{Ll}+',
    '(?:levava|conduzia|transportava) (?:o|a) (?:então )?(?:secretário|patrão|deputado|chefe|ministro|prefeito)(?: [^,.;]{1,30}?)?(?= e |[,.])',
    '(?:teria|terá) durado (?:mais tempo|anos)',
    'esperava no carro|não via o que tinha dentro',
  ],
  culprits: [
    '(?:dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|\\d+|vários) (?:\\p{Ll}+ )?(?:detid|pres|acusad|condenad|indiciad|suspeit)[oa]s',
    '(?:um|uma|dois|três) d[oa]s (?:suspeit|arguid|acusad|detid)[oa]s',
    '(?:o|a|os|as) (?:réu|ré|réus|arguid[oa]s?|suspeit[oa]s?|acusad[oa]s?)(?:,? ex-(?:deputado|prefeito|vereador|secretário|presidente))?(?=,? )|os assassinos|o assassino|agiotas',
    '(?:o|a) (?:ex-)?(?:dono|dona|diretor|diretora|gerente|patrão|presidente|tesoureiro|tesoureira|chefe|secretário|médico)(?: (?:da|do|de) [^,.;]{1,40}?)?(?: e (?:dois|três|quatro|\\d+) \\p{Ll}+)? (?:são|é|foi|foram|está|estão) (?:agora |hoje )?(?:acusad|pres|condenad|indiciad|detid|arguid|réu|suspeit)\\p{L}*',
  ],
  words: `
    ontem hoje amanhã noite manhã tarde então depois já ainda nunca sempre
    disse diz contou conta explicou explica recordou lembrou relatou declarou acrescentou chorou pediu perguntou respondeu
    viu via vê ouviu ouvia sentiu pensou pensava achava acreditava sabia soube esperava espera temia queria confiava dirigia
    vive vivia mora morava trabalha trabalhava nasceu saiu entrou voltou chegou ficou está estava
    reformada reformado aposentada aposentado farmacêutica farmacêutico enfermeira enfermeiro motorista professora professor costureira
    mãe pai viúva viúvo filha filho irmã irmão
    justiça verdade medo lágrimas dor família casa carro emprego trabalho juízo testemunha vítima
    só mais tempo
    é era são foi tinha tinham não nem
  `,
  determiners:
    'o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela com para ao à aos às sobre entre até desde sem este esta esse essa dois duas três quatro cinco seis sete oito nove dez cada outro outra primeiro primeira seu sua seus suas',
  verbal: '(?:ou|eu|iu|aram|eram|iram|ava|avam|ia|iam|ar|er|ir|ado|ido|ada|ida|ando|endo|indo|rá|ria)$',
  copula:
    '(?:é|era|foi|são|eram|foram|ser|sendo|como|sido|seria|parece|virou) (?:(?:o|a|os|as|uma?|seu|sua|um dos|uma das) )?(?:\\p{L}+ )?$',
  heads:
    '(?:(?:os|um|uma|uns|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|vários|ninguém|há) |o (?!\\p{L}+(?:ou|eu|iu|ava)(?!\\p{L}))|a (?!\\p{L}+(?:ou|eu|iu|ava)(?!\\p{L}))|as (?!\\p{L}+(?:ou|eu|iu|ava)(?!\\p{L}))|\\d)',
  drawn:
    '(?:ordens|a mando|cúmplices?|cumplicidade|com (?:a ajuda|ele|ela)|ajudad\\p{L}+|junto|em troca|dinheiro vivo|cocaína|drogas?|armas)',
  harm: '(?:lhe|lhes|o|a|seu|sua|seus|suas) .{0,15}(?:roub|furt|lev|tir|engan|burl|ameaç|agred|assalt|esvazi|sequestr)',
  dropsSubject: true,
  theyDid: '\\p{L}+(?:avam|iam|aram|eram|iram)(?!\\p{L})',
  speaker: '(?:eu|me|mim|meu|minha|meus|minhas|nós|nosso|nossa)',
  him: '(?:ele|ela|eles|elas|lhe|lhes|seu|sua|seus|suas|dele|dela|si|\\p{L}+-(?:o|a|lo|la|os|as|lhe)|(?<=\\p{L}{4,} )[oa] (?=\\p{L}{3,}(?:ou|eu|iu|aram|ava)(?!\\p{L})))',
  who: '(?:que|quem|cuj[oa]s?|a quem)',
  clauseWords: '(?:porque)',
  doubts:
    '(?:de dentro|desligad\\p{L}+|arrombamento|não|nunca|jamais|ninguém|contudo|porém|acredit\\p{L}*|dúvid\\p{L}*|suspeita(?!s? (?:foi|foram))|segurador\\p{L}*|seguro|ment\\p{L}*|invent\\p{L}*|simul\\p{L}*|encen\\p{L}*|forj\\p{L}*|na verdade|realidade|segred\\p{L}*|revelou-se|também|mesm[oa]s?|própri[oa]s?|cúmplices?|ajud\\p{L}*)',
  hints:
    '(?:encontr\\p{L}*|apreend\\p{L}*|descob\\p{L}*|revel\\p{L}*|outr[oa]s?|sóci[oa]s?|don[oa]s?|chefes?|cocaína|drogas?|armas?|dinheiro vivo|aposentad[oa]|reformad[oa]|vítima|testemunha|denunciante|viúv[oa]|casal|ambos|ambas|homem|mulher|de \\d+ anos|empresári[oa]|comerciante|contabilista|advogad[oa]|motorista|farmacêutic[oa]|mãe|pai|pag\\p{L}+|receb\\p{L}+|lucro)',
  shady:
    '(?:envelopes?|malas?|entregas?|dinheiro|saque|propinas?|comissão|comissões|parte|cúmplices?|sóci[oa]|papel|plano|esquema|ideia|ordens|álibi|culpa|antecedentes|cadeia|prisão|cela|fiança|vítimas|quadrilha|bando|droga|cocaína|armas?|pistola|investidores|lucros?|acordo|silêncio|lado|chefe|don[oa]|suspeit[oa]|culpad[oa]|códigos?|chaves?|senhas?)',
  openers: '(?:que|quem|quando|como|enquanto|depois de|após|e|mas|onde|porque|cuj[oa]s?)',
};
