/** What shows a person in running text where neither an office nor a title stands beside the name. */

/** Where a clause or a phrase begins. */
const BEGINS = /(?:^|[，。；：、（(“\s]|的|[，。；]而|是|有|和|与|跟|同)$/;
/** What only a person does, has or is: 樊磊第一个冲进机房, 殷雪的孩子. */
const PERSON_AFTER =
  /^(?:第一个|第一时间|率先|带头|主动|连夜|自学|自愿|冲[进上向]|跳[进下入]|告诉|激动|感动|动情|含泪|哽咽|感慨|坦言|回忆|笑着|拉着|握着|带领|率领|带出|宣读|拜|捐|作为|也(?:报名|参加|主动|加入|说|捐)|刚|常年|长年|长期|多年|一直|坚持|利用|自\d|从\d{4}|今年\d|现年|[（(](?:男|女)[，,）)]|(?:荣|曾|先后|连续)\p{Script=Han}{0,4}获|夺得|当选|入选|被(?:评|授予|推荐|推选|选|确诊|查出|录取)|(?:的|家)?(?:妻子|丈夫|爱人|孩子|儿子|女儿|父亲|母亲|父母|家人|家属|家里|家中|婆婆|病情|事迹|家境|遗属)|老人|声情并茂|在\p{Script=Han}{1,12}[中上里](?:获|荣获|取得|夺得|脱颖|表现))/u;
/** Somebody is put into an office or a list. */
const APPOINTED_BEFORE = /(?:由|以|推选|推荐|选举|聘请|任命|同意|吸收|吸纳|批准|授予|评选|指定|安排)(?:了)?$/;
const APPOINTED_AFTER = /^(?:同志)?(?:任|担任|兼任|负责|主持|主讲|带队|牵头|为|出任|等\d)/;
/** Somebody is visited or helped. */
const HELPED = /(?:看望|慰问|探望|走访|救助|资助|帮助|帮扶|采访|表彰|特邀|邀请|找到|送别|悼念)(?:了|过|到|慰问)?$/;
/** A part of a unit before the name of one who belongs to it: 保卫科康健。 */
const PART_BEFORE = /(?:科|处|室|组|队|班|车间|工段|分会|中心|学院|支行)$/;
const ENDS = /^(?:[，。；、）)]|等|$)/;

/** Whether the clause around a name of two characters speaks of a person. */
export function showsPerson(before: string, after: string): boolean {
  if (BEGINS.test(before) && PERSON_AFTER.test(after)) return true;
  if (APPOINTED_BEFORE.test(before) && APPOINTED_AFTER.test(after)) return true;
  return (HELPED.test(before) || PART_BEFORE.test(before) || before.endsWith('的')) && ENDS.test(after);
}

/** Whether a phrase begins there, so that what follows may be a name and not the rest of a word. */
export const beginsPhrase = (before: string): boolean => BEGINS.test(before) || HELPED.test(before) || APPOINTED_BEFORE.test(before);

/** Characters in which names of other languages are written: 阿依古丽·买买提, 扎西·多吉. */
const SOUNDS =
  '阿艾安昂巴白拜班包宝保比边别波伯布才措达旦丹德迪丁都杜顿多朵俄额尔法费夫甫噶嘎格根贡古顾哈海汗合赫侯胡吉加贾江姜杰金居卡凯康科克孔库拉腊来莱兰朗勒蕾雷李里力丽利莲列烈林龙卢鲁伦罗洛吕马玛买麦曼毛茂梅米莫默木穆拿娜纳乃尼宁努诺欧帕潘皮平朴普齐其恰强切琼曲热仁日如茹若萨赛三桑森沙莎山商尚松苏索塔泰坦汤特提图吐托娃瓦万汪旺维文沃乌吾西希喜夏仙先香肖逊雅亚延央扬叶依伊益英永尤于玉央扎泽则赞增珠卓兹孜';
const SOUNDED = new RegExp(`[${SOUNDS}]{2,6}[·•][${SOUNDS}]{2,6}`, 'gu');

/** Names of two parts in the sounds of another language. */
export const soundedNames = (text: string): { name: string; index: number }[] =>
  /[·•]/.test(text) ? Array.from(text.matchAll(SOUNDED), ({ 0: name, index }) => ({ name, index })) : [];
