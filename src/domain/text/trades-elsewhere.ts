/**
 * What people are called for their trade or office in languages of which the press sets such a word between an age and a
 * name: stems of Slavic, Baltic, Nordic and Finnic languages, Hungarian and Greek; whole words of Turkish, where an ending
 * makes the noun another's victim.
 */
const STEMS = [
  'przedsiębior biznesmen prawni lekar urzędni księgow prezes dyrektor burmistrz wójt radn pose posł adwokat notariusz policjant nauczyciel emeryt kierowc rolni handlowi bankier makler deweloper właściciel szef inżynier pielęgniar komorni',
  'podnikatel právni lékař lekár úředn úradn účetn účtovn ředitel riaditeľ starost exstarost poslan advokát notář notár policist učitel učiteľ důchod dôchod manažer maklér majitel majiteľ živnostn šéf',
  'poduzetni preduzetni odvjetni liječni direktor ravnatelj načelni gradonačelni zastupni policaj učitelj umirovljen vlasni knjigovođ podjetni odvetni zdravni privredni biznismen',
  'предпринимател бизнесмен адвокат юрист врач чиновни бухгалтер директор депутат экс-депутат мэр экс-мэр полицейск учител пенсионер владел підприєм лікар кмет лекар счетоводител служител митничар полицай собственик предприемач',
  'företagar affärs läkar direktör ekonom revisor polis lärar pensionär mäklar entreprenör krögar byggmästar forretnings direktør læge lege regnskaps regnskabs bestyrelses styreleder gründer investor vognmand advokat tannlege tandlæge ejendoms eiendoms',
  'yrittäj liikemie liikenai asianaja lääkär johtaj kirjanpitäj opettaj eläkeläi ettevõtja advokaa arst juhataja raamatupidaja',
  'vállalkozó üzletember ügyvéd orvos igazgató könyvelő polgármester képviselő tanár nyugdíjas',
  'uzņēmēj advokāt ārst grāmatved verslinink gydytoj buhalter',
  'επιχειρηματ δικηγόρ γιατρ λογιστ δημάρχ δήμαρχ διευθυντ υπάλληλ εκπαιδευτικ αστυνομικ συνταξιούχ έμπορ εργολάβ πρόεδρ βουλευτ μεσίτ τραπεζικ',
].flatMap((stems) => stems.split(' '));
const TURKISH =
  '(?:emekli )?(?:avukat|doktor|muhasebeci|esnaf|bankacı|öğretmen|polis|emlakçı|şoför|çiftçi|mühendis|yönetici|müteahhit|kuyumcu|tüccar|(?:\\p{Ll}+ )?\\p{Ll}+ (?:memuru|müdürü|başkanı|sahibi|insanı|adamı|yöneticisi|çalışanı|ortağı|yardımcısı|şefi|uzmanı))';
/** Regular expression source (flag `u`): "former" in these languages. */
export const FORMER_PATTERN =
  '(?:był\\p{L}+|býval\\p{L}+|bivš\\p{L}+|nekdanj\\p{L}+|бывш\\p{L}+|бивш\\p{L}+|колишн\\p{L}+|eski|tidigare|förre|f\\.d\\.|tidligere|entinen|endine|volt|buvęs\\p{L}+|bijuš\\p{L}+|πρώην)';

/** Regular expression source (flag `u`): "były prezes", "πρώην δήμαρχος", "eski belediye memuru". */
export const TRADE_ELSEWHERE_PATTERN = `(?:${FORMER_PATTERN} )?(?:${TURKISH}|(?:${STEMS.join('|')})\\p{Ll}{0,8})`;
