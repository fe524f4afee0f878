import type { Line, Message } from '../types.ts';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝帅晁鄢';
const COMPOUND = '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|端木|夏侯|南宫';
const NAME = `(?:${COMPOUND}|[${SURNAMES}])`;
const PUBLIC =
  '市长|县长|区长|省长|镇长|乡长|书记|部长|局长|厅长|处长|科长|主席|副主席|常委|主任|委员长|总书记|院长|校长|厂长|经理|董事长|总经理|理事长|会长';
const PRIVATE = '同志|老师|教师|先生|女士|师傅|职工|员工|工人|劳模|会员|学生|队长|班长|组长|矿工|医生|护士|司机|家属';
const GIVEN = '[\\u4e00-\\u9fff]';
/** What may follow a name in running text. */
const AFTER =
  '(?=[，。、；：（“”）\\s]|等|同志|老师|先生|女士|师傅|被|作|主持|出席|参加|说|表示|日前|在|为|与|和|的|获|到|率|陪同|带|代表|介绍|指出|要求|讲话|同学|一家|家中|因|患|荣)';
/** Words that begin like names. */
const WORDS =
  /^(?:高度|安全|文化|文明|文体|金秋|石油|方面|方式|方法|和谐|成为|成立|成员|时代|时间|连续|连同|全面|全体|全市|全区|全省|全国|全县|全员|全年|明确|应当|应该|向上|常务|任务|任职|任何|于是|严格|余名|华夏|路线|管理|关心|关系|关爱|温暖|温馨|江苏|江西|安徽|安排|安康|陈列|程序|程度|计划|司法|司机|古代|农民|农业|农村|师生|师傅|师德|商业|车间|项目|边远|单位|单亲|解决|解难|游园|万家|万名|万元|万人|白天|白衣|黄金|康复|龙头|马上|毛巾|简单|简报|符合|季度|盛大|项工|党员|党委|党政|党建|党组|党支|席会|明显|米粮|应急|卫生|卫健|和各|和相|和部|查找|查阅|池州|荣获|荣誉|苗头|左右|包括|包保|牛年|宁夏|章程|申报|申请|凌晨|童心|梅花|游览|路上|白血|武术|武装|雷锋|孔子|龙舟|顾问|顾全|施工|施行|施救|严重|严肃|温度|庄严|易于|齐心|齐抓|邢台|耿耿|童年|尚未|谷物|曲艺|甘于|甘肃|冷暖|景区|宫颈|费用|应对|边界|荣辱|沙龙|明天|和睦|查处|查看|苑区|池塘|方协|方首|方商|方代|方面|任组|任主|任副)/;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const PATTERNS: { regex: RegExp; text: string; rule: string }[] = [
  {
    rule: 'official-name',
    regex: new RegExp(`(?:${PUBLIC})(?<name>${NAME}${GIVEN}{1,2}?)${AFTER}`, 'gu'),
    text: '疑为任职者姓名，公开时只写职务',
  },
  {
    rule: 'private-name',
    regex: new RegExp(`(?:${PRIVATE})(?<name>${NAME}${GIVEN}{1,2}?)${AFTER}`, 'gu'),
    text: '疑为个人姓名，公开前请隐去',
  },
  {
    rule: 'private-name',
    regex: new RegExp(
      `(?<=[，。；：、“对给向为与和是]|^)(?<name>${NAME}${GIVEN}{1,2}?)(?=同志|老师|先生|女士|师傅|同学|一家人|的家属)`,
      'gu',
    ),
    text: '疑为个人姓名，公开前请隐去',
  },
  {
    rule: 'private-name',
    regex: new RegExp(
      `(?<=[对给向为与和是了：“、]|先后对)(?<name>${NAME}${GIVEN}{1,2}(?:、${NAME}${GIVEN}{1,2}){1,20})(?=等|同志|老师|[\\d一二三四五六七八九十两]{1,3}[名位人]|[，。；])`,
      'gu',
    ),
    text: '疑为一串姓名，公开前请隐去',
  },
  {
    rule: 'private-name',
    regex: new RegExp(`(?<=^|[。；，])(?<name>${NAME}${GIVEN}{1,2})(?=说，|表示，|介绍，|告诉记者|说：)`, 'gu'),
    text: '疑为受访者姓名，公开前请隐去',
  },
];
const PERSONAL: { regex: RegExp; rule: string; text: string }[] = [
  {
    rule: 'phone',
    regex: /(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)|(?<![\d.])0\d{2,3}[- ]\d{7,8}(?!\d)/g,
    text: '疑为电话号码，公开前请删去',
  },
  {
    rule: 'id-number',
    regex: /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g,
    text: '疑为身份证号，公开前请删去',
  },
  {
    rule: 'health',
    regex: /(?:脑溢血|脑梗|癌症|白血病|尿毒症|肿瘤|残疾|截肢|切断|精神病|艾滋病|心梗|瘫痪|乳腺癌|骨折)/g,
    text: '涉及个人病情、伤情，公开前请概括',
  },
];

/** Whether a dictionary knows it as one word (关注, 成长); names fall apart into characters. */
function isWord(name: string): boolean {
  return [...segmenter.segment(name)].length === 1;
}

/** Points out what may identify a private person: names, telephone and identity numbers, illness. Nothing is changed. */
export function flagPersons({ text, line, table }: Line): Message[] {
  const content = table ? table.map((row) => row.join('，')).join('。') : text;
  const messages: Message[] = [];
  const seen = new Set<string>();
  for (const { regex, rule, text: told } of PATTERNS) {
    for (const match of content.matchAll(regex)) {
      const name = match.groups?.['name'] ?? '';
      if (seen.has(name) || WORDS.test(name) || isWord(name) || [...seen].some((other) => other.includes(name))) continue;
      seen.add(name);
      messages.push({
        kind: 'flag',
        rule,
        line,
        text: `“${name}”${told}`,
        before: content.slice(Math.max(0, match.index - 4), match.index + match[0].length + 6),
      });
    }
  }
  for (const { regex, rule, text: told } of PERSONAL) {
    for (const match of content.matchAll(regex))
      messages.push({
        kind: 'flag',
        rule,
        line,
        text: told,
        before: content.slice(Math.max(0, match.index - 10), match.index + match[0].length + 4),
      });
  }
  return messages;
}
