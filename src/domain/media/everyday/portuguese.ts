import type { EverydayWords } from './everyday-words.ts';

export const PORTUGUESE: EverydayWords = {
  plain: `
    o a os as um uma uns umas de do da dos das e ou em no na nos nas num numa por pelo pela pelos pelas para com sobre entre desde até durante ao à aos às que quem onde
    quando como mais muito também já hoje amanhã ontem sempre bem quase perto além atualmente se seu sua seus suas lhe este esta estes estas esse essa cada todo toda todos
    todas outro outra vários várias alguns muitos ele ela eles elas
    é são era eram foi foram será serão ser sido está estão ha há tem têm tinha pode podem vai vão faz
    dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta cem mil milhão milhões
    primeiro primeira segundo segunda terceiro terceira quarto quinta último meia metade
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    primavera verão outono inverno dia semana mês meses ano século hora minuto tarde noite temporada tempo vez idade anos
    jovem velho novo nova grande pequeno pequena bom boa melhor melhores longo alto local regional nacional mundial público pública gratuito
    homem mulher criança filho filha pai mãe irmão irmã família amigo vizinho pessoa habitante visitante casal
    cidade vila aldeia bairro região país rua praça casa sala jardim parque costa mar rio montanha ilha mundo vida nome número parte história lugar centro ideia sonho projeto
    vive vivem trabalha trabalham trabalho trabalhos começa chega chegou segue conta dirige quer espera explica
    diretor diretora presidente chefe fundador fundadora responsável prefeito prefeita ministro ministra senador embaixador governador presidente
    médico médica enfermeira engenheiro engenheira norte sul leste oeste
    euros reais dólares por cento metros quilómetros quilômetros hectares toneladas litros oferece ofereceu alcança alcançou reúne reuniu organiza organizou ajuda ajudou participa participou participam aprende aprender descobriu descobre simples raro famoso moderno tradicional europeu português portuguesa brasileiro brasileira paulista carioca próximo próxima juntos graças grupo conselho comité federação instituto academia escritório serviço página jornal programa língua palavra palavras nascido nascida rede`,
  topic: `
    prêmio prémio prêmios medalha ouro prata bronze taça campeão campeã campeonato título vitória venceu vence ganhou ganha vencedor vencedora recebeu recebe conquistou eleito eleita
    nomeado nomeada homenagem honra orgulho alegria sucesso
    gol gols golo golos marcou jogo partida torneio liga final equipe equipa clube treinador treinadora jogador jogadora atacante avançado goleiro estádio maratona corrida correu atleta
    metros treina esporte desporto futebol tênis natação xadrez olímpico
    música músico canção canta cantor cantora orquestra concerto festival ópera teatro palco filme cinema dança piano guitarra disco gravado estreia artista arte pintor exposição museu lança lançou
    livro livros romance romancista autor autora escritor escritora publicou publica leitura biblioteca feira poesia cultura cultural
    escola colégio universidade estudante aluno professor professora ensina educador educadora educação pesquisador pesquisadora investigador cientista ciência estuda estudo matemática
    oceano floresta natureza ambiente solar energia água clima
    agricultura agricultor agricultora campo colheita leite queijo vaca ovelha fruta maçã vinha vinho mel azeite
    padeiro padaria pão cozinha cozinheiro cozinheira restaurante prato estrela michelin
    empresa companhia negócio fábrica loja marca produto produtos produção emprego empregos funcionários postos contrata crescimento vendas exportação lucro
    abriu abre abrir abrirá abertura inaugurou inaugura inauguração lançamento construir construirá construção cria criar criou desenvolve desenvolvimento investe investir investimento
    empresário empresária empreendedor empreendedora câmara comércio indústria tecnologia
    doou doação voluntário voluntária solidariedade hospital apoio apoia fundação
    casamento casou aniversário nascimento aposentadoria festa celebrou celebra encontro apresentou apresenta
    pódio classificou competição concurso etapa ciclista piloto nadador nadadora ginasta vôlei basquete público aplausos comédia ator atriz coro banda jazz pianista violinista escultura escultor fotografia património patrimônio castelo restaurou restauração renovação medicina vacina laboratório planeta astrónoma biólogo biologia física química doutorado bolsa diploma jardim flores rosas árvores plantas abelhas apicultor cabra cavalo cavalos gado horta ecológico orgânico pública chocolate cervejaria cerveja vindima café cafeteria moda tecidos joias cerâmica artesão artesã artesanato carpinteiro aplicativo aplicação software inovação robô satélite painéis comboio trem estação ponte passageiros turismo turistas hotel praia faturamento trimestre dividendo bombeiros carnaval natal`,
  phrases: [],
  endings: [['s'], ['es'], ['a', 'o'], ['os', 'o'], ['as', 'o']],
  compounds: false,
  nounsLarge: false,
};
