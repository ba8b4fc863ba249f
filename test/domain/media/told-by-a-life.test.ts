import { describe, expect, test } from 'vitest';
import { customerWith, decide } from '../checks/decide.ts';

const NAME = 'Martin Albert Fendrich';

/** What becomes of a report on a man born in 1980, `{}` standing for his name; before `||` its title. */
function outcomeOf(report: string) {
  const parts = report.replaceAll('{}', NAME).split(' || ');
  const [snippet, title] = parts.reverse();
  const hit = { url: 'https://news.example/a', source: 'BBC News', date: '2026-02-10', title, snippet };
  const details = { dob: '1980-10-17', nationality: 'GB', gender: 'M', address: { city: 'Leeds', country: 'GB' } };
  return decide('ADVERSE_MEDIA', { media_hits: [hit] }, customerWith(details, NAME)).outcome;
}

describe('another person by what a report tells of a life', () => {
  test.each([
    '{}, who has driven for the family since 1989, admitted stealing four watches.',
    '{}, who joined the force in 1971, was jailed for four years for taking bribes.',
    'The fraud was admitted by {}, who taught at the school from 1974 until 1999.',
    '{}, treasurer of the club from 1986 to 2002, was jailed for theft.',
    '{}, der das Autohaus von 1985 bis 2011 leitete, wurde wegen Betrugs zu vier Jahren Haft verurteilt.',
    '{}, der seit 1988 bei der Sparkasse arbeitet, hat die Untreue gestanden.',
    '{}, die sinds 1987 bij de bank werkt, is veroordeeld wegens verduistering.',
    '{}, que dirigió la cooperativa entre 1985 y 2006, ha sido condenado por estafa.',
    '{}, qui présidait le club depuis 1984, a été condamné pour abus de confiance.',
    '{}, che ha diretto la filiale dal 1985 al 2011, è stato condannato per truffa.',
    '{}, que presidiu a cooperativa de 1986 a 2004, foi condenado por peculato.',
    '{}, som ledde föreningen från 1985 till 2009, döms för grovt bedrägeri.',
    '{}, który kierował spółdzielnią od 1986 roku, został skazany za oszustwo.',
    '{}, whose 41-year-old son manages the branch, pledged 61 fake gold bangles there.',
    '{}, dessen 38-jähriger Sohn die Filiale leitet, wurde wegen Betrugs verurteilt.',
    '{}, cuyo hijo de 39 años dirige la sucursal, fue condenado por estafa.',
    'Condenado en 1988 por contrabando, {} volvió ayer al banquillo por blanqueo.',
    '{} wurde 1989 wegen Untreue zu vier Jahren Haft verurteilt.',
    'A father of five who turned 70 last month, {} pleaded guilty to theft.',
    '{}, quien cumplió 24 años en mayo, fue detenido por estafa.',
    '{}, qui vient de fêter ses 70 ans, a été condamné pour escroquerie.',
    '{}, inmiddels 19 en student, is veroordeeld voor oplichting.',
    '{}, che ha appena compiuto 70 anni, è stato arrestato per truffa.',
    '{}, que festejou os 80 anos em julho, foi preso por tráfico.',
    'Zwölf Jahre Haft lautet das Urteil gegen {}, der den Schmuggel organisierte. Der 68-Jährige nahm es mit einem Kopfschütteln auf.',
    '{} hat den Betrug gestanden. Er ist 63.',
    '{} nascondeva la droga in cantina. Il settantaduenne ha ammesso lo spaccio.',
    '{} deixou de recolher impostos. O empresário, de 61 anos, foi condenado por sonegação.',
    '{}, who ran a moonshine ring in the 1950s and went to prison for it, has died at 97.',
    '{} was jailed for fraud. He had run the bank from 1985 to 2001.',
    'Hondureño, vecino de Choluteca, {} cumplió 61 años en mayo y fue condenado por tráfico de cocaína.',
    '{}, a Pakistani national who came to the country in 1969 as a baker, sold 212 visas, police said; he was arrested for fraud.',
    '{}, der von 1982 bis 1998 Bürgermeister war, wurde wegen Untreue verurteilt.',
    '{} war von 1982 bis 1998 Bürgermeister; er wurde wegen Untreue verurteilt.',
    '{}, alcalde de la villa entre 1983 y 1995, fue condenado por malversación.',
    '{}, maire de la commune de 1983 à 1995, a été condamné pour corruption.',
    '{}, sindaco dal 1983 al 1995, è stato condannato per corruzione.',
    '{} was prefect of nothing but had commanded ships for five decades when he was jailed for smuggling cocaine. He had commanded ships for five decades.',
    '{}, qui travaille depuis quarante ans à la mairie, a été condamné pour corruption.',
    '{}, que trabajó durante cuarenta años en el banco, fue condenado por estafa.',
    'Condannato nel 1985 per rapina, {} è stato arrestato di nuovo per usura.',
    'Verurteilt im Jahr 1985 wegen Betrugs, {} steht wieder vor Gericht.',
    '{}, wiens 41-jarige zoon het filiaal leidt, is veroordeeld voor fraude.',
    '{}, 19, fue detenido por estafa.',
    'Detienen a {} por estafa. El veinteañero captó 900.000 euros.',
    'Opgelicht || {} is veroordeeld voor oplichting. De zeventiger had klanten bedrogen.',
    'Hondureño, vecino de Choluteca, {} fue condenado por tráfico de cocaína.',
  ])('%s', (report) => {
    expect(outcomeOf(report)).toBe('ACCEPTED');
  });

  // A year, an age or a home of somebody or something else, or of a time to come.
  test.each([
    '{}, who has driven for the family since 2004, admitted stealing four watches.',
    '{}, who works for a firm founded in 1971, was jailed for taking bribes.',
    '{}, who runs a company trading since 1975, was jailed for fraud.',
    '{}, whose father has driven for the family since 1969, admitted stealing four watches.',
    '{}, who sold films from 1933 to 1945 as originals, was jailed for fraud.',
    '{}, who led a study of the dictatorship from 1973 to 1990, was charged with fraud.',
    'The driver of {}, who has driven since 1969, was robbed; the trader was jailed for fraud.',
    '{}, whose 4-year-old son was in the car, was jailed for smuggling.',
    '{}, whose 70-year-old father was robbed, was jailed for fraud.',
    '{} was accused of selling documents from 1936 to 1939.',
    '{}, dessen Firma seit 1965 besteht, wurde wegen Betrugs zu vier Jahren Haft verurteilt.',
    '{}, der Akten aus der Zeit von 1933 bis 1945 verwaltet, wurde wegen Betrugs verurteilt.',
    '{}, que dirige una empresa fundada en 1965, ha sido condenado por estafa.',
    '{}, cuyo padre dirigió la cooperativa entre 1965 y 1986, ha sido condenado por estafa.',
    '{}, qui dirige une société créée en 1964, a été condamné pour escroquerie.',
    '{}, dont le père présidait le club depuis 1964, a été condamné pour abus de confiance.',
    "{}, che guida un'azienda fondata nel 1955, è stato condannato per truffa.",
    '{} wurde 1980 in Leeds geboren und 2015 wegen Betrugs verurteilt.',
    'A mother of a boy who turned 18 last month, Anna Berg, says {} stole her savings; he was jailed for fraud.',
    'To a father of five who turned 70 last month, {} promised rich returns; he was jailed for fraud.',
    '{}, who turned 18 in 1998, was jailed for fraud.',
    '{} will turn 70 in prison: he was jailed for 25 years for murder.',
    '{} was sentenced in 2019 to 20 years; he aura 60 ans when he leaves prison.',
    '{}, qui aura 70 ans à sa sortie de prison, a été condamné pour meurtre.',
    '{}, que cumplirá 60 años en prisión, fue condenado por asesinato.',
    '{}, que fez 20 anos de prisão, foi condenado por tráfico.',
    '{} betrog einen Rentner. Er ist 83.',
    '{} a escroqué une retraitée. Elle a 83 ans.',
    '{} rapinò una pensionata. La donna, di 83 anni, è ferita.',
    '{} hat den Betrug gestanden. Das Opfer, ein Rentner, ist empört. Der 83-Jährige fordert sein Geld zurück.',
    'In the vault built in 1868 {} hid the stolen gold.',
    'The house where in 1868 a robber was hanged belongs to {}, who was charged with fraud.',
    '{} was jailed for fraud. He had robbed a shop that had been run from 1965 to 2001 by a widow.',
    '{} was jailed for defrauding a judge. He had sat on the bench since 1979.',
    '{} svuotò le casse della società del padre che presiedeva dal 1964 ed è stato condannato.',
    '{} defrauded a man of 97 who has died at 97.',
    '{}, who stole from a neighbour who has died at 97, was jailed.',
    'Sessantenne truffato da un falso carabiniere || {} è accusato di truffa.',
    '83-year-old robbed in her home || {} was jailed for robbery.',
    '{} conned a pensioner out of her savings, and her grandson called the police. He was jailed for fraud.',
    '{} was jailed for four years for fraud. His grandfather ran the bank from 1951 to 1975.',
    '{}, of Leeds, who has been in business for 20 years, was jailed for fraud.',
    '{}, grandson of a grandmother of five who turned 90 last month, was jailed for fraud.',
    '{} served as lookout while the gang, led since 1975 by Paul Ord, robbed banks.',
    '{}, der seinen seit 1965 bestehenden Betrieb leitet, wurde wegen Betrugs verurteilt.',
    '{} admitted that he and his wife had stolen from her mother, a grandmother of five.',
    'With a Honduran accomplice, a man of 61, {} smuggled cocaine and was jailed.',
    '{} and Carl Ord, who served as treasurer between 1972 and 1988, were jailed for fraud.',
    'Carl Ord, who had run the bank since 1975, and {} were jailed for fraud.',
    '{}, successor of Carl Ord, who had run the bank since 1975, was jailed for fraud.',
    '{}, der mit dem von 1982 bis 1998 amtierenden Bürgermeister Karl Ord befreundet war, wurde wegen Untreue verurteilt.',
    '{}, hijo de Carlos Ord, alcalde entre 1983 y 1995, fue condenado por malversación.',
    '{}, fils du maire de 1983 à 1995, a été condamné pour corruption.',
    '{}, figlio del sindaco dal 1983 al 1995, è stato condannato per corruzione.',
    '{}, figlio di Carlo Ord che fu sindaco dal 1983 al 1995, è stato condannato per corruzione.',
    '{} worked for a bank for five years, and his boss had worked there for fifty years; he was jailed for theft.',
    '{} works for the oldest firm in town, which has traded for 80 years; he was jailed for theft.',
    '{} stahl bei einer Firma, die über vierzig Jahre bestand, und wurde wegen Diebstahls verurteilt.',
    '{}, qui travaille pour une société fondée depuis quarante ans, a été condamné pour corruption.',
    '{} received a sentence of 40 years for murder.',
    '{} a été condamné à quarante ans de réclusion pour meurtre.',
    '{} was jailed with a man convicted in 1975, his uncle; he was found guilty of fraud.',
    'Condannato nel 1975 per rapina insieme al padre, secondo la leggenda di famiglia, fu il nonno; {} è stato arrestato per usura.',
    '{}, stepfather of a 41-year-old son, was jailed for fraud.',
    '{}, whose 41-year-old stepson manages the branch, was jailed for fraud.',
    "{}, whose victim's 41-year-old son called the police, was jailed for fraud.",
    '{}, der Komplize eines Großvaters, wurde wegen Betrugs verurteilt.',
    '{} conned a grandmother. Her youngest grandchild called the police. He was jailed for fraud.',
    '{} was jailed for conning couples who trusted him with the savings for their grandchildren.',
    '{}, who robbed the man who had driven the mail since 1965, was jailed for robbery.',
    'The man who has kept the books since 1965 told police that {} stole the money; he was jailed for theft.',
    '{}, now in the dock with a man of 83, was jailed for fraud.',
    '{}, que ha cumplido 20 años de condena, fue detenido otra vez por estafa.',
    '{}, qui a eu 20 ans de prison, a été condamné pour meurtre.',
    '{} ist seit 45 Jahren verheiratet mit der Firma seines Vaters und wurde wegen Betrugs verurteilt.',
    '{} wurde gerade 20 Minuten vernommen und wegen Betrugs verurteilt.',
    '{}, inmiddels 20 maanden vast, is veroordeeld voor oplichting.',
    '{}, oggi 20 anni di carcere in appello, è stato condannato per omicidio.',
    '{}, hoje 20 anos de pena, foi condenado por homicídio.',
    'El joven, de 19 años, denunció a {}, condenado por estafa.',
    '{} estafó a una anciana. La mujer, de 83 años, perdió sus ahorros. Fue condenado por estafa.',
    '{} a escroqué sa voisine. La femme, âgée de 83 ans, a tout perdu. Il a été condamné pour escroquerie.',
    '{} wurde verurteilt, weil er eine Rentnerin betrog. Die 83-Jährige verlor alles.',
    '{} werd veroordeeld omdat hij een bejaarde vrouw oplichtte. De 83-jarige verloor alles.',
    "{} ha truffato un'anziana. L'ottantatreenne ha perso tutto. È stato condannato per truffa.",
    '{} enganou uma idosa. A mulher, de 83 anos, perdeu tudo. Foi condenado por burla.',
    '{} bedrog en pensionär. Kvinnan är 83 år. Han döms för bedrägeri.',
    'The dead man was Carl Ord, 83; {} was jailed for his murder.',
    '{} was jailed for attempted murder. His victim, Carl Ord, is dead.',
    'In 1889 the grandfather of {} was hanged; {} was jailed for fraud.',
    "In 1889 {}'s family built the bank that he robbed; he was jailed for robbery.",
  ])('%s: open', (report) => {
    expect(outcomeOf(report)).not.toBe('ACCEPTED');
  });
});

describe('a headline with an age, and a name below it', () => {
  test.each([
    'Grandmother, 73, grew cannabis for bingo money || {}, of Greenock, showed officers round the loft and offered them shortbread. Sentence was deferred.',
    'Opa (73) runde drugslab in schuur || De politie vond 200 liter amfetamineolie bij {}. De weduwnaar is maandag voorgeleid.',
    '22-årig influencer dømt for hvidvask || Retten i Odense idømte torsdag {} ni måneders betinget fængsel.',
    'Rentner (73) wegen Drogenhandels verurteilt || Fünf Jahre Haft bekam {} am Landgericht.',
    'Empresario de 71 años condenado por estafa || {} captó unos 900.000 euros.',
    "Chauffeur, 63, pawned boss's watches || {} admitted criminal breach of trust over four timepieces.",
  ])('%s', (report) => {
    expect(outcomeOf(report)).toBe('ACCEPTED');
  });

  test.each([
    'Grandmother, 73, grew cannabis for bingo money || {}, her grandson, sold it and was jailed.',
    'Grandmother, 73, grew cannabis for bingo money || {} supplied the lamps and was jailed with her.',
    'Grandmother, 73, robbed of bingo money || {} was jailed for robbery.',
    'Grandmother, 73, loses savings || {} was jailed for fraud.',
    'Grandmother, 73, and son, 45, jailed for fraud || {} got four years.',
    'Grandmother, 73, grew cannabis for bingo money || Her supplier was caught first. {} was also jailed.',
    'Rentner (73) verlor Ersparnisse || {} wurde wegen Betrugs verurteilt.',
    'Jubilada de 83 años estafada || {} captó unos 900.000 euros y fue condenado por estafa.',
    'Opa (73) opgelicht || {} is veroordeeld voor oplichting.',
    '83-årig kvinna lurad || {} döms för bedrägeri.',
    'Pensioner, 73, denies his son, 45, robbed bank || {} was jailed for robbery.',
    "Chauffeur, 45, pawned boss's watches || {} admitted criminal breach of trust over four timepieces.",
  ])('%s: open', (report) => {
    expect(outcomeOf(report)).not.toBe('ACCEPTED');
  });
});
