/** Traditional signs common in names, each before its simplified form. */
const PAIRS =
  '張张劉刘陳陈楊杨黃黄趙赵吳吴孫孙馬马羅罗鄭郑謝谢許许韓韩馮冯鄧邓蕭萧蔣蒋葉叶閻阎蘇苏盧卢賈贾鐘钟鍾钟陸陆範范韋韦鄒邹譚谭龍龙萬万錢钱湯汤賴赖龔龚顧顾嚴严偉伟國国華华軍军傑杰濤涛強强' +
  '麗丽蘭兰鳳凤榮荣貴贵慶庆東东寶宝興兴賢贤達达業业義义輝辉紅红銘铭鵬鹏飛飞劍剑鋒锋雲云學学愛爱瑩莹貞贞潔洁靜静穎颖婭娅綺绮維维嬌娇瓊琼寧宁嵐岚衛卫詩诗倫伦勳勋啟启儀仪億亿優优歡欢漢汉澤泽' +
  '燦灿瑋玮禮礼紀纪純纯紹绍綱纲緒绪繼继續续聖圣聰聪臨临蓮莲藝艺誠诚謙谦議议讓让財财進进運运遠远選选鄉乡醫医鎮镇鐵铁鋼钢長长門门開开陽阳隊队際际難难電电順顺領领風风馳驰驕骄鴻鸿鶴鹤齊齐齡龄' +
  '團团廣广廠厂實实對对導导將将專专層层島岛銀银務务貿贸易易發发會会動动機机車车業业場场應应資资產产聯联爾尔羣群裏里齋斋邊边戰战滅灭眾众環环';

const simplified = new Map<string, string>();
const signs = Array.from(PAIRS);
for (let i = 0; i + 1 < signs.length; i += 2) simplified.set(signs[i] ?? '', signs[i + 1] ?? '');

/** Whether two signs are one, written traditionally and simplified or alike. */
export function isSameSign(left: string, right: string): boolean {
  return left === right || (simplified.get(left) ?? left) === (simplified.get(right) ?? right);
}
