/** Given names that are one name: spellings, transliterations and short forms in common use. */
const GROUPS = [
  'mohamed mohammed muhammad mohammad muhammed mohamad muhamad mehmet mahomet md',
  'ahmed ahmad ahmet',
  'osama usama',
  'hussein hussain husayn husein hossein',
  'yusuf youssef yousef yousuf yosef joseph jose joe josef giuseppe jozef',
  'omar umar omer',
  'ali aly',
  'abdullah abdallah abdulla',
  'ibrahim ebrahim abraham abe',
  'khalid khaled',
  'said saeed saeid sayed',
  'margaret peggy maggie meg margaretha margarete greta',
  'william bill will billy liam wilhelm guillermo guillaume',
  'robert bob rob bobby roberto',
  'richard dick rick ricky ricardo',
  'james jim jimmy jamie',
  'john jack johnny jon johann juan jean giovanni ivan jan johan',
  'elizabeth liz beth betty eliza lisa elisabeth isabel',
  'katherine catherine kathryn kate katie kathy cathy katharina ekaterina yekaterina',
  'michael mike mick mikhail miguel michel michal mykhailo',
  'alexander alex aleksandr aleksander oleksandr aliaksandr alejandro alexandre sasha sacha',
  'alexandra aleksandra sandra oleksandra',
  'thomas tom tommy tomas',
  'edward ed eddie ted eduard eduardo',
  'charles charlie chuck carlos karl carl carlo',
  'christopher chris christoph cristobal',
  'daniel dan danny',
  'david dave davide',
  'stephen steven steve stefan esteban stepan',
  'anthony tony antonio anton antoine',
  'nicholas nick nikolai nikolay nicolas nicola mykola mikalai',
  'andrew andy andrei andrey andrii andreas andres',
  'peter pete pyotr petr pedro pierre pietro petro',
  'paul pavel pablo paolo pavlo',
  'george yuri yury jorge georg georges giorgio',
  'sergei sergey serhii siarhei sergio serge',
  'vladimir volodymyr uladzimir wladimir',
  'dmitri dmitry dmytro dzmitry dimitri',
  'eugene yevgeny evgeny evgeni yevhen yauhen',
  'alexei alexey aleksei aleksey oleksii aliaksei',
  'frederick fred friedrich frederic',
  'matthew matt matteo matthias',
  'benjamin ben',
  'samuel sam',
  'patricia pat patty trish',
  'susan sue susanna suzanne',
  'deborah debra debbie',
  'jennifer jen jenny',
  'rebecca becky',
  'theodore ted theo',
  'lawrence larry laurence',
  'gregory greg grigory',
  'francis frank francisco francesco franz frans',
  'henry harry enrique heinrich henri',
  'philip phil philippe felipe filippo',
  'timothy tim',
  'jeffrey jeff geoffrey geoff',
  'ronald ron',
  'kenneth ken kenny',
];

const GROUPS_OF = new Map<string, Set<number>>();
for (const [index, group] of GROUPS.entries()) {
  for (const name of group.split(' ')) GROUPS_OF.set(name, (GROUPS_OF.get(name) ?? new Set()).add(index));
}

/** Whether two folded tokens are known forms of one given name. */
export function areVariants(left: string, right: string): boolean {
  const groups = GROUPS_OF.get(left);
  const others = GROUPS_OF.get(right);
  return groups !== undefined && others !== undefined && [...groups].some((group) => others.has(group));
}
