/**
 * Offences that the press of other languages puts together from two words: what is done, and with what. Stems in small
 * letters of the Germanic, Slavic, Baltic, Finnic and further languages of `OFFENCES_ELSEWHERE`.
 */
const DEAL = stems(
  'handel handl obchod obrot obrót przemyt przemyc rozprow wprowadz dystryb trgov šverc krijumč preprod promet pašov pašer distrib tihotap trafic contraband smugl smugg smokkel invoer uitvoer innfør indfør införsel salg försälj besid kereskedel csempész kauppa levit salakulj käitle smugeld tirdzniec kontraband prekyb platini ' +
    'трговиј трговин шверц криумч кријумч продажб промет трафик разпростран държан контрабанд сбыт торгов оборот обіг торгів збут перевоз хранени зберіган διακίν εμπορ λαθρεμπ ticaret kaçak peredaran perdagang penyelundup pengedar mengedar kasus',
);
const DRUGS = stems(
  'narko kokai kokaí cocaïn cocaín cocain cannab kannab heroin heroín hasj amfeta metamf perviti kokaīn droga drogam drogom drogo drogy drogový drogur harddrug stupefia ' +
    'drog narcot кокаи кокаї героин героїн гашиш мариху наркот дрог опојн опијат ναρκωτ κοκα ηρωί kábító uyuştur esrar eroin huume huumausaine narkoot dadah sabu ganja',
);
const ARMS = stems(
  'broni zbran zbraň oruž orož оруж оръж збро fegyver vapen våben våpen wapens relva relvad aseid ieroč ginkl silah armame arme όπλ senjata',
);
const BREAK = stems(
  'rikkum rikkom kiertä kršen krši izbjeg izbeg zaobil izogib omijan narusz łamani poruš obcház obchád megszeg megker brott brud overtræd overtre omgå kringgå omzeil schend ontduik încălc elud pārkāp apieš pažeid apėji ' +
    'кршењ заобик избегн избегав нарушав нарушен обход обхід обході уклонен порушен παραβ παράκ καταστρ ihlal delm pelangg melangg menghind',
);
const SANCTIONS = stems(
  'sankci sankcí sankcj sanktsio sanktio sanksjo sankti sancți sancti szankci pakot yaptır ambargo embargo санкци санкці κυρώσ sanksi sekatan ембарго',
);

function stems(words: string): string {
  return `(?:${words.trim().split(' ').join('|')})\\p{L}*`;
}

/** In either order: "handel narkotykami", "narkotikų kontrabanda". */
function together(one: string, other: string): string {
  return `${one} (?:\\p{L}+ ){0,3}?${other}|${other} (?:\\p{L}+ )?${one}`;
}

export const DEALING_IN_DRUGS = `${together(DEAL, DRUGS)}|(?:narko|kokai|drug|drog|huume|kábító|amfetamin|hasch|наркот|наркоб)\\p{L}*?(?:handel|handl|smugl|smugg|smokkel|kereskedel|csempész|kaupp|riko|brott|forbryd|forbryt|kriminal|lovbrud|overtred|overtræd|kurite|kauband|торг|бизн)\\p{L}*|kábítószer-keresked\\p{L}+|cocaïnesmokkel|наркоторг\\p{L}+|(?:mua bán|vận chuyển|tàng trữ|buôn bán)(?: trái phép)?(?: chất)? ma túy|narkotika|drogová trestná činnosť|výrob\\p{L}+ drog`;
export const DEALING_IN_ARMS = `${together(DEAL, ARMS)}|(?:fegyver|vapen|våben|våpen|wapen|relva|ase)(?:handel|smugl|smugg|smokkel|kereskedel|csempész|kaupp|kauband)\\p{L}*|grovt vapenbrott|nedovolen\\p{L} ozbroj\\p{L}+|penyeludupan senjata|senjata ilegal|(?:buôn lậu|mua bán|buôn bán) vũ khí|незаконна търговия с оръжие`;
export const SANCTIONS_BROKEN = `${together(BREAK, SANCTIONS)}|(?:sanktions|sanksjons|sanctie|pakote|szankció)(?:brott|brud|ontdui|overtred|rik|sért)\\p{L}*|sanctiewet|(?:vi phạm|lách|né tránh) (?:\\p{L}+ )?trừng phạt|säännöstelyrikos\\p{L}*|eksportkontrolloven|nemzetközi gazdasági tilalom`;
