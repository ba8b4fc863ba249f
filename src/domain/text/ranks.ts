import { peopleCode } from '../countries/people-code.ts';
import { ADULT_POST } from './working-life.ts';

/** Words for a rank or post that no child holds, as a regular expression source for the flags `iu`. */
export const RANK =
  '(?:\\p{L}*vertegenwoordig(?:er|ster)|schepen|whip|leader|speaker|legislator|lawmaker|congressman|congresswoman|mep|alderman|prefect|préfet|sous-préfet|prefetto|ombudsman|comptroller|registrar|\\p{L}*secretári[oa]|\\p{L}*secretari[oa]|\\p{L}*segretari[oa]|secrétaire|\\p{L}*sekret(?:ær|är)(?:in)?|landshövding|statsråd|fylkesmann|embajadora?|ambasciat(?:ore|rice)|embaixadora?|ambassad(?:eur|rice)|ambassad[øö]r|botschafter(?:in)?|wojewoda|starosta|\\p{L}+(?:leiter|direktor|meister|chef|verwalter|führer)(?:in)?|commissioner|councillor|chancellor|superintendent|inspector|magistrate|solicitor|peer|baroness|baron|lord|knight|businessman|businesswoman|warden|commander|commandant|commissaire|inspecteur|lieutenant|officer|official|head|chief|leader|colonel|coronel|colonnello|oberst|g[eé]n[eé]rale?|admiral|captain|major|minister|governor|gouverneur|gobernador(?:a)?|governatore|governador(?:a)?|mayor|judge|prosecutor|director|manager|chairman|chairwoman|president|ambassador|envoy|attaché|secretary|senator|deputy|adviser|advisor|treasurer|spokesman|spokeswoman|accountant|solicitor|lawyer|notary|teacher|professor|engineer|pilot|banker|broker|trader|financier|imam|bishop|befehlshaber|kommandeur|offizier|leiter(?:in)?|direktor(?:in)?|minister(?:in)?|richter(?:in)?|commandant|directeur|directrice|ministre|procureur|juge|comandante|directora?|ministr[oa]|fiscal|juez|procuratore|giudice|direttore|direttrice|diretor(?:a)?|juiz)';

/** "Ehemaliger Filialleiter Gera 1998–2007": what the record's own party was, and where. */
export function opensWithPost(text: string, name: string, start: number): boolean {
  return (
    /(?:^|[.;])\W*$/u.test(text.slice(0, start)) && (OWN_POST.test(name) || POST_OF.test(name) || isPostOfPeople(name))
  );
}

const OWN_POST = new RegExp(
  `^(?:Ehemalige[rn]?|Former|Ex|Ancien(?:ne)?|Früher(?:er|e)?)[ -](?:\\p{L}+[ -])?${ADULT_POST}`,
  'u',
);

/** "Sottosegretario al Tesoro": a post, and the one word for what it is of. */
const POST_OF = new RegExp(
  `^(?:[\\p{L}-]+ )?(?:${RANK}|${ADULT_POST}) (?:al|alla|alle|agli|all['’]|di|del|della|dell['’]|à|aux?|de|du|da|do|of|for|für|van|voor|för|de l['’]) ?[\\p{L}-]+$`,
  'iu',
);

/** "Flemish MP", "Deputy Governor": a people or a rank and its post; "John Bishop" is a name. */
function isPostOfPeople(name: string): boolean {
  const [people = '', post = '', more] = name.split(' ');
  return more === undefined && (peopleCode(people) !== null || ONE_POST.test(people)) && ONE_POST.test(post);
}

const ONE_POST = new RegExp(`^(?:${RANK}|${ADULT_POST})$`, 'iu');
