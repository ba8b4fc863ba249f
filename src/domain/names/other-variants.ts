/** Family names that are one name, romanised by different systems or spelled in several ways. One name a line. */
export const FAMILY_NAMES = `
kim gim
lee li yi ri rhee rhie lie
park pak bak
choi choe choy
jung jeong chung chong cheong jong
kang gang
cho jo joe zhao chiu
yoon yun youn
jang chang zhang cheung
lim rim im lin lam
oh o
seo suh so
shin sin
kwon gwon
hwang huang
ahn an
ryu yoo yu ryoo
jeon jun chon cheon
ko koh go goh
moon mun
yang ryang
son sohn
bae pae
baek paek paik
heo hur hu
noh no roh ro
wang wong
huang wong
chen chan tan
liu lau low
yang yeung
wu ng
zhou chow chou
xu tsui hui hsu
guo kwok kuo
he ho
gao kao
luo law lo
liang leung
zeng tsang tseng
feng fung
deng tang teng
xiao siu hsiao
xie tse hsieh
ye yip yeh
su so
cai choi tsai
jiang chiang kiang
zheng cheng
qian chien
zhu chu
sun suen
pan poon
guan kwan kuan
mo mok
nguyen nguyn
haddad hadad
smith schmidt smyth schmitt
mueller muller moeller moller
meyer meier maier mayer
schulz schulze schultz scholz
fischer fisher
`;

/** Places under their names in other languages, as companies write them. One place a line. */
export const PLACES = `
germany deutschland german deutsche allemagne
switzerland schweiz suisse swiss svizzera
austria osterreich
france francaise french
spain espana espanola
italy italia italiana
netherlands nederland holland dutch nederlandse
norway norge norwegian norsk
sweden sverige swedish svenska
denmark danmark danish danske
finland suomi
poland polska polski polish
russia rossiya russian rossiyskaya rossiiskaya rus
ukraine ukraina ukrainian
belarus belorussia byelorussia belarusian
turkey turkiye turkish
china zhongguo chinese
japan nihon nippon japanese
korea hanguk korean
iran iranian persia
egypt misr egyptian
brazil brasil brazilian brasileira
mexico mexicana mexican
uk britain british
usa us america american
uae emirates
europe european europa europeenne
moscow moskva moskovskiy
vienna wien
munich munchen
cologne koln
`;

/** Words of companies, abbreviated and in other languages. One word a line. */
export const COMPANY_WORDS = `
international intl internatl internatsional internacional internazionale
manufacturing mfg
national natl nacional nationale natsionalny
government govt
department dept
university univ universidad universite universita universitet universitaet
association assn assoc asociacion
brothers bros
institute inst institut instituto
management mgmt mgt
services service svcs svc
technology technologies tech tekhnologii tecnologia
engineering engr inzhiniring ingenieria
industries industry ind industrie industria
holdings holding hldgs kholding
group grp gruppe groupe grupo gruppo gruppa
center centre centr tsentr centro zentrum
laboratories laboratory labs lab
air airlines airways airline
bank banco banque banca
trading trade
shipping ship
insurance ins
investment investments invest
construction constructions constr
development developments dev
telecommunications telecom telekom
ministry ministerstvo ministerio ministere
foundation fdn fund
defence defense
organisation organization org
programme program
`;
