import { wordSet } from '../../text/word-set.ts';

/** Where, when and how something is said or done in public. */
export const OCCASION = wordSet(
  'statement statements release email e-mail interview speech post letter written remarks press conference briefing podium steps outside court courtroom courthouse gallery chamber hall office floor microphone camera cameras television radio ceremony graveside funeral church service vigil aftermath wake margins sidelines end start beginning eve reading passing sentencing summing-up hearing opening closing tears voice last same ' +
    'mitteilung pressemitteilung erklärung stellungnahme interview rande auftakt verhandlung verhandlungstages prozessbeginn prozess plädoyer urteilsbegründung gericht gerichtssaal saal pressekonferenz anfrage dienstag verkündung begründung ' +
    'communiqué presse audience barre salle issue sortie marge micro conférence délibéré lecture réquisitions plaidoirie prétoire point ouverture clôture réquisitoire ' +
    'salida tribunal juzgado sala vista rueda comunicado pleno declaración lectura entrevista nota puertas término juicio audiencia lágrimas leer alegato ayer hora última tarde finales emisora ' +
    'uscita aula udienza margine conferenza stampa nota comunicato lettura intervista consiglio conclusione termine requisitoria arringa lacrime durante ieri ' +
    'saída tribunal leitura acórdão sessão entrevista nota comunicado conferência imprensa audiência julgamento ler alegações ontem final lágrimas ' +
    'zitting rechtszaal rechtbank persconferentie verklaring uitspraak interview afloop requisitoir pleidooi slotbetoog gisteren vandaag toelichting persbericht ' +
    'rätten retten rättegången pressmeddelande pressemeddelelse pressekonferanse tingretten mail slutanförande prosedyren ' +
    'rozprawie sądzie sądu konferencji prasowej komunikacie imieniu mowie końcowej wywiadzie oskarżonego sprawy skierowaniu',
);
