/** Family names by frequency (the hundred commonest cover 85 % of people), with those that files of unions showed besides. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝帅晁鄢肇钮咸籍谈茅强富诸储匡冀匙欧濮晋闻赖洪练胥邸母步常计屠鞠谌冼奚竺粟荀邰郁仝阚裘亢扈逄郜糜惠楚官封鹿尉蔺荆戈桓訾逯栗芮茹浦祖亓昝郗戎隗鄂冶'.split(
    '',
  ),
);
const COMPOUND = /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|端木|夏侯|南宫|呼延|淳于|轩辕|宇文|长孙|闻人)/;
/** Characters that parents give. Characters that mostly belong to words of official prose (度, 于, 等, 部) are left out. */
const GIVEN = new Set(
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红兰玲建国文志海梅燕云丹雪琴凤洁珍荣春林龙波辉斌宁飞鹏宇浩然轩子涵梓欣怡佳慧琳晶晨阳俊豪天翔博睿泽思远诗雨婷倩颖莉蓉菊香翠莲淑贞素美惠芬雅琪瑶嘉彤馨悦依梦蕾薇茜莎妮露曼菲青松柏柱生根福贵财富旺顺祥瑞康安庆喜乐和善忠孝义信德仁礼智勤成功兴盛昌隆永恒新东西北中山川江河湖泊峰岭岩石金银铜铁钢铃铭锋锐镇钧钟鑫木森楠桐枫桥树苗草花叶芝芸芹芙莹萱葵蓓蕊火炎焱灿烨煜炜煌熙烈照耀光亮晓旭昊昕昱晖暄晴朗朝月星辰雷霆震电风霜雾冰清澈淼洪浪涌滔润泓渊淳澜潇泉源土坤城培基堂墙均坚壮毅力猛威武雄彦才学书画词赋章翰墨棋采斐韵凡一小少大太元亚双齐友利胜进爱卫家邦正方圆道启腾跃奇绍继宗祖延寿年岁宝珠珊璐璇珂珏琛璟琼玫瑛环钰佩仪婉嫣姣妍娇媛娅娴婵妹姐娥姬女巧彩存定宏伦仲伯叔季孟伊尔佐佑俪侠修倍健储傲儒兆其冠冬冲净凌凯刘剑劲勋千卓厚吉君吟呈咏品哲唯商园坡垚堃塘增夏夕奎好如姗娉婧媚孔宜宪宽宾密寅尚岚岳峥崇嵘巍帅帆帜师广庭廷弘张弟弦彪影徽心必忆念怀恩悟情惜惟意愉愿慈憬战拓持捷敬斯施旦旻昂昆易映昭显晏景曙曦望朋未村杨杭果枝柔柯柳标栋桃梁棠棣楚榕樱檀欢殿毓比水汉汝池沁沐沙沛治沿泰洲济浦淇深渝温港游湘滨漪漫潮灵炳炯焕煊牧特犁玄玛理琦琬瑾璋甜甫田申男畅疆百皓盈益真睛知矿研硕碧祝祯祺禄禾秉秋科程稳穆竹笑笛筠简米精紫纪纯纲绣维绮群羽翎耕联聪肖育胤致舒舟航色艺节芊芒芮苏若茂范茵荃荔荷菁萌萧董蒙蓝蔚薪虎虹蝶行衍诚谊谦豫贝贤赛越足路辅辛迅迎近连迪选逸遥郁郡野钦钱铎铮锦锴镜门闯闻阁阔际陶隽雁雯霏霖霄霁靖韬韶音颂飒馥驰骁骄骅骏高魁鲁鸣鸿鹃鹤麒麟黎黛鼎龄民业发立通达运来长良振承里全常南慕诺满犇攀杉檬汐茗珑芯筱禹弈奕衡桢桦槐榆湛濛溪潼澄澎煦熹璨皎稼竣笙纬绪绘耘艇茉荟莘菱蔓蕴蜜谧赟轲轶铄镝颉骞骥鲲翀喆垣堪岱嵩峻巡弼彬憧懿戈攸政敦旖昀曜朔枚柠栩梧棱榛橙歆殊洛淞湄滢潞澍炫烁焓熠珀珣琉琰瑄瑜璧甯畴盼眉矗砚祎禧稷竞籽纾绚缘翊耿芃芷荻菀蒂蕙薏虔衫裕觅诣谕豹贻赫迩郦酉钊铖锟镕闳阅霓韧颐颢飘驹麾麓黠兵世传守克献登锁茶杏令之'.split(
    '',
  ),
);

/** Family names that are more often ordinary words: 于, 时, 应. Alone they show nothing. */
const ORDINARY = new Set('时于应解农计单路项游成强党从全连管包车卫商师练步查易满费席明关诸富晋通常惠楚官封浦'.split(''));
/** Words that begin like names and that the list of common words may not hold. */
const WORDS =
  /^(?:高度|安全|文化|文明|文体|金秋|石油|和谐|和睦|时代|成长|关爱|关心|温暖|温馨|江苏|江西|安徽|安康|司法|白天|白衣|黄金|康复|龙头|毛巾|简报|项工|党建|党群|党员|卫健|卫生|路程|路上|牛年|宁夏|童心|童年|武术|武装|雷锋|孔子|龙舟|齐心|邢台|池州|荣获|金华|金融|银行|石家|马鞍|张家|白云|黄山|高新|高山|高原|东方|江南|江北|海南|华夏|华东|华北|华南|阳光|阳春|万里长|金牌|金奖|金杯|花园|花木|柳州|徐州|郑州|常州|温州|梅州|杭州|江山|方圆|常年|常青|年年|凤凰|牡丹|毕生|成才|强国|强军|文艺|文学|计生|单亲|单身|车辆|宫颈|应急|平安|康庄|安定|安心|乐业|乐观|向阳|向上|向前|莫大|盛大|盛夏|祝福|祝贺|花草|花卉|谷雨|谈心|谈话|谈判|冬至|夏至|秋收|水利|水电|池塘|沙龙|时时|步步|满满|明天|荣誉|荣光|苗木|苗圃|桑榆|商海|燕山|华山|泰山|黄河|长江|松江|金川|金山|宝山|宝钢|武钢|鞍钢|首钢|曲艺|书画|戴上|鲁班)/;

/** Whether a text could be a name: 王小明, 高远, 欧阳丽. */
export function isPlausible(name: string): boolean {
  const given = givenOf(name);
  if (given === undefined || given.length < 1 || given.length > 2 || WORDS.test(name) || name[0] === name[1]) return false;
  return !given.endsWith('和') && unusual(given) === 0;
}

/** How many characters of a given name are unusual in one. */
export const unusual = (given: string): number => [...given].filter((character) => !GIVEN.has(character)).length;

/** Whether a name begins with a character that is an ordinary word as well. */
export const beginsOrdinary = (name: string): boolean => ORDINARY.has(name[0] ?? '');

/** Whether a text begins with a word that only looks like a name. */
export const beginsWithWord = (text: string): boolean => WORDS.test(text);

/** What follows the family name; undefined where there is none. */
export function givenOf(name: string): string | undefined {
  if (COMPOUND.test(name)) return name.slice(2);
  return SURNAMES.has(name[0] ?? '') ? name.slice(1) : undefined;
}

/** Length of the family name that a text begins with at a place, 0 where it begins with none. */
export function surnameAt(text: string, at: number): number {
  if (COMPOUND.test(text.slice(at, at + 2))) return 2;
  return SURNAMES.has(text[at] ?? '') ? 1 : 0;
}

/** Whether a name's last character belongs to the word after it: 王强荣｜获二等奖, 方舟代｜为宣读. */
export const endsInVerb = (name: string, after: string): boolean =>
  (name.endsWith('荣') && after.startsWith('获')) || (name.endsWith('代') && after.startsWith('为'));

/** Whether a text ends like the name of a place, which looks like a person's: 柳溪镇, 丁香园. */
export const endsInPlace = (name: string): boolean => /..[镇村乡州街路寨屯园苑桥湾]$/.test(name);
