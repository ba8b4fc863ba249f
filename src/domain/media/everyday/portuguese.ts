import type { EverydayWords } from './everyday-words.ts';

export const PORTUGUESE: EverydayWords = {
  plain: `
    o a os as um uma uns umas de do da dos das e ou em no na nos nas num numa por pelo pela pelos pelas para com sobre
    entre desde até durante ao à aos às que quem onde quando como mais muito também já hoje amanhã ontem sempre bem
    quase perto além atualmente se seu sua seus suas lhe este esta estes estas esse essa cada todo toda todos todas
    vários várias alguns muitos ele ela eles elas é são era eram foi foram será serão ser sido está estão ha há tem
    têm tinha pode podem vai vão faz dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta
    quarenta cinquenta cem mil milhão milhões primeiro primeira segundo segunda terceiro terceira quarto quinta último
    meia metade segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março
    abril maio junho julho agosto setembro outubro novembro dezembro primavera verão outono inverno dia semana mês
    meses ano século hora minuto tarde noite temporada tempo vez idade anos jovem velho novo nova grande pequeno
    pequena bom boa melhor melhores longo alto local regional nacional mundial gratuito homem mulher criança filho
    filha pai mãe irmão irmã família amigo vizinho pessoa habitante visitante casal cidade vila aldeia bairro região
    país rua praça casa sala parque costa mar rio montanha ilha mundo vida nome número parte história lugar centro
    ideia sonho projeto vive vivem trabalha trabalham trabalho trabalhos começa chega chegou segue conta dirige quer
    espera explica diretor diretora presidente chefe fundador fundadora responsável prefeito prefeita ministro
    ministra senador embaixador governador médico médica enfermeira engenheiro engenheira norte sul leste oeste euros
    reais dólares cento quilómetros quilômetros hectares toneladas litros oferece ofereceu alcança alcançou reúne
    reuniu organiza organizou ajuda ajudou participa participou participam aprende aprender descobriu descobre simples
    raro famoso moderno tradicional europeu português portuguesa brasileiro brasileira paulista carioca próximo
    próxima juntos graças grupo conselho comité federação instituto academia escritório serviço página jornal programa
    língua palavra palavras nascido nascida rede centímetros requintes goleada zagueiro zagueiros defesas
    interpretação aplaudida paraense guerra cabeça perna joelho ombro cabelo orelha nariz dente dedo vermelho azul
    amarelo chuva neve nevoeiro calor chávena xícara panela frigideira faca garfo colher lâmpada espelho tapete sofá
    armário forno lareira celeiro estábulo relva gramado lagoa poço trilho cume colina prado tenda corda lanterna
    bandeira tambor tuba clarinete finalista premiada premiado júri cantar dançar jogar correr nadar trepar saltar ler
    escrever pintar desenhar coser tricotar cozinhar plantar semear regar ordenhar ceramista marceneiro pedreiro
    bordadeira queijeiro talhante açougueiro padeira chef aqui ali lá abaixo acima adiante agora algo algum alguma
    antes apenas aproximadamente aquele aquela assim atrás baixo bastante belo bela bonito breve cedo cerca certo
    claro completo comum conhecido conhecida conjunto debaixo dentro depois diário diferente difícil direito direto
    distinto dobro enorme enquanto então especial espetacular excelente exterior fácil feliz finalmente fora fresco
    frente geral gratuita igual importante inclusive inteiro interior junto justo largo lento leve limpo lindo linda
    livre logo longe maior maioria menor menos muita muitas natural necessário normal nosso novamente ótimo par
    parecido pleno pouco poucos possível próprio puro quanto recente rico seguinte sem semelhante sério sob só somente
    suave tal tão total totalmente tranquilo único usual útil verdadeiro verde vezes vivo altura amor árvore aula
    avenida barco beleza braço caminho campanha canto carta carreira caso centena centenas céu chegada cima coisa
    coisas comunidade corpo costas cor curso dado data dezena dezenas edifício exemplo entrada época equilíbrio
    escolha espaço esperança estilo experiência face fase fim folha força forma foto futuro gente gosto grau igreja
    imagem início interesse jogos juventude lado lago letra liberdade linha luz lua madeira mão mãos mapa margem
    material memória mercado mesa meta metro milhares modelo modo momento muro nível novidade objetivo olho olhos
    ordem papel parede passagem passo paz pé pedra pele período piscina plano planta ponto porta porto presença prova
    qualidade quadro razão regra resposta resultado reunião ritmo roupa saída saúde série sentido silêncio sítio sol
    som sorriso tema terra tipo trajeto turno vale valor vento verdade viagem visita vista voz zona acompanha acredita
    acrescenta agradece ajudam ama anda anuncia anunciou aparece apresentará assegura assiste aumenta bateu bate busca
    caminha cantam chama combina começou começam compartilha compete competiu completa completou conhece conquista
    consegue conseguiu considera constrói construiu continua conversa convida convidou corre cresce cresceu cuida
    cumpre decidiu dedica dedicou deixa deseja desenha desenhou diz disse descansa diverte divide domina doa edita
    elabora emprega encanta encontra encontrou ensinam entra entrega entregou escolhe escolheu escreve escreveu escuta
    estreou estudou exibe existe exporta expõe fazem fez festeja fica ficou formou fundou funciona gosta grava guarda
    ilumina imagina inclui inicia iniciou inspira instala instalou integra interpreta investiu joga jogam jogou junta
    lê lidera liderou mantém melhora mora mostra mostrou move nasce nasceu nada nadou obtém obteve ocupa oferecem
    orienta ouve participará passa passou passeia pensa percorre percorreu permite pinta pintou plantou pratica
    prefere prepara preparou preside produz produziu promove publicará reabriu realiza realizou recebem reconhece
    recorda recuperou regressa regressou representa representou reúnem respira sabe sai sente serve significa sobe
    sonha sorri supera superou surge termina terminou toca tocou torna tornou trabalhou transforma transformou traz
    treinam treinou troca une usa vende vendem vendeu vê viaja viajou visitou viveu volta voltou bailarina bailarino
    carteiro enfermeiro veterinária veterinário farmacêutica dentista psicóloga avó avô neta neto tia tio prima primo
    professoras reitor reitora diretores canalizador eletricista cabeleireira florista livreiro`,
  topic: `
    prêmio prémio prêmios medalha ouro prata bronze taça campeão campeã campeonato título vitória venceu vence ganhou
    ganha vencedor vencedora recebeu recebe conquistou eleito eleita nomeado nomeada homenagem honra orgulho alegria
    sucesso gol gols golo golos marcou jogo partida torneio liga final equipe equipa clube treinador treinadora
    jogador jogadora atacante avançado goleiro estádio maratona corrida correu atleta metros treina esporte desporto
    futebol tênis natação xadrez olímpico música músico canção canta cantor cantora orquestra concerto festival ópera
    teatro palco filme cinema dança piano guitarra disco gravado estreia artista arte pintor exposição museu lança
    lançou livro livros romance romancista autor autora escritor escritora publicou publica leitura biblioteca feira
    poesia cultura cultural escola colégio universidade estudante aluno professor professora ensina educador educadora
    educação pesquisador pesquisadora investigador cientista ciência estuda estudo matemática oceano floresta natureza
    ambiente solar energia água clima agricultura agricultor agricultora campo colheita leite queijo vaca ovelha fruta
    maçã vinha vinho mel azeite padeiro padaria pão cozinha cozinheiro cozinheira restaurante prato estrela michelin
    empresa companhia negócio fábrica loja marca produto produtos produção emprego empregos funcionários postos
    contrata crescimento vendas exportação lucro abriu abre abrir abrirá abertura inaugurou inaugura inauguração
    lançamento construir construirá construção cria criar criou desenvolve desenvolvimento investe investir
    investimento empresário empresária empreendedor empreendedora câmara comércio indústria tecnologia doou doação
    voluntário voluntária solidariedade hospital apoio apoia fundação casamento casou aniversário nascimento
    aposentadoria festa celebrou celebra encontro apresentou apresenta pódio classificou competição concurso etapa
    ciclista piloto nadador nadadora ginasta vôlei basquete público aplausos comédia ator atriz coro banda jazz
    pianista violinista escultura escultor fotografia património patrimônio castelo restaurou restauração renovação
    medicina vacina laboratório planeta astrónoma biólogo biologia física química doutorado bolsa diploma jardim
    flores rosas árvores plantas abelhas apicultor cabra cavalo cavalos gado horta ecológico orgânico pública
    chocolate cervejaria cerveja vindima café cafeteria moda tecidos joias cerâmica artesão artesã artesanato
    carpinteiro aplicativo aplicação software inovação robô satélite painéis comboio trem estação ponte passageiros
    turismo turistas hotel praia faturamento trimestre dividendo bombeiros carnaval natal comida vegetariana recorde
    recordes nadadores nadadoras bruços mariposa crawl remo canoagem vela surf escalada judo caratê esgrima hipismo
    handebol andebol voleibol golaço empate assistência capitão defesa médio avançada campeões medalhas pódios
    estafeta salto bezerros vacas ovelhas cabras porcos galinhas ovos frango cão cães cachorro gato gatos burro
    pássaro pássaros ave aves borboleta abelha colmeia lobo urso golfinho baleia tartaruga onça arara milho trigo
    cevada arroz batata batatas tomate tomates cebola alho azeitona azeitonas amêndoa laranja laranjas limão banana
    manga abacate uva uvas morango morangos cereja melão melancia cacau cana soja semente sementes estufa rega trator
    sopa salada feijoada churrasco pastel pastéis bolo bolos bacalhau peixe marisco sobremesa gelado sorvete chá suco
    sumo sidra receita receitas jantar almoço esplanada adega tasca alfaiate costura bordado lã seda algodão couro
    vidro oleiro olaria ourives relojoeiro tipografia órgão flauta trompete saxofone acordeão harpa bateria sinfonia
    sonata partitura compositor compositora canções recital digressão turnê balé bailado coreografia circo palhaço
    fantoches conto contos poema poemas poeta poetisa ilustradora livraria editora leitores escritores romances samba
    fado alunos alunas estudantes aulas turma matemático físico químico bióloga geólogo arqueólogo arqueóloga
    escavação fóssil dinossauro telescópio astronauta vacinas pesquisa pesquisadores biodiversidade reflorestação
    reflorestamento reciclagem energias renováveis bicicleta bicicletas ciclovia elétrico autocarro ônibus metrô
    empreendedorismo incubadora investidores faturou exportações cooperativa cooperativas startup capela catedral
    mosteiro farol moinho restaurado solidário beneficente doações voluntariado brinquedos roupas batizado gémeos
    gêmeos centenária netos`,
  phrases: [],
  endings: [['s'], ['es'], ['a', 'o'], ['os', 'o'], ['as', 'o']],
  compounds: false,
  nounsLarge: false,
};
