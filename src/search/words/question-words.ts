/** Words written one after the other, parted by spaces. */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words of a question or a request that say nothing about the subject. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...words(`
  怎么办 怎么做 怎么写 怎么样 怎样做 怎样写 如何写 如何做 是什么 有什么 做什么 干什么 为什么 什么样 什么叫
  哪几种 有哪些 有没有 能不能 可不可以 要不要 会不会 是不是 需不需要 应不应该 该不该 行不行 好不好 包括哪些
  怎么弄 怎么搞 写法 写作 范文 模板 例文 样本 文案 措辞 表述 怎么说 套话 素材 话术 句子 段落 材料 文字
  怎么 怎样 如何 什么 哪些 哪里 哪个 谁 几个 为何 咋 啥 咋办 咋写 咋弄 该怎么 应该 可以 需要 能否
  是否 请问 想知道 我想 我们 你们 他们 咱们 想要 帮忙 一下 介绍 告诉我 说明 具体 相关 有关 关于 准备
  平时 一般 搞些 搞好 组织开展 进行 开展 做好 加强 推进 方面 情况 内容 步骤 流程 经验 例子 案例 措施
  工作中 过程中 简报 信息稿 讲话稿 发言稿 新闻稿 汇报稿 心得体会 倡议书 主持词 经验材料 宣传稿
  `),
  // What people say, want and do in any story that they tell.
  ...words(`
  知道 愿意 希望 觉得 认为 遇到 碰到 发生 出现 解决 处理 应对 管不管 谁来 想什么 没人听 大家 别人 人家
  有人 没人 谁都 自己 东西 地方 时候 现在 最近 以后 以前 平常 经常 突然 一起 一次 一个 一些 一点 好的
  这个 那个 还有 出来 起来 下来 上来 回来 过来 进来 出去 上去 下去 看到 听到 说说 多少次 去不去
  管吗 能不能够 怎么才能 才能 还是 一直 老是 真正 到底 究竟 应当 必须 有什么用 好处 心里
  清楚 放在 放哪 多少天 哪去
  `),
  // That something is amiss, without saying what.
  ...words(`
  受不了 留不住 吃不消 不愿意 不积极 不配合 不重视 没人管 没办法 难开展 搞不好 流于形式 走过场 形同虚设
  有名无实 不起作用 不管用 不满意 不爱 不肯 不想 不愿 没效果 没人来
  `),
]);

/** Particles: they part two words, wherever they stand between them. */
export const PARTICLES: ReadonlySet<string> = new Set([...'的了吗呢吧啊呀么和与及或跟']);

/** Single characters that say nothing at the edge of what is left. */
export const EDGE_CHARACTERS: ReadonlySet<string> = new Set([
  ...'在里中上被把对给让为从到能会要有是就也还个些这那怕都搞弄办写做想求来去后前时等',
]);

/** The same before a word: 太热, 不肯. */
export const ADVERBS: ReadonlySet<string> = new Set([...'太很不没更最再又已才刚']);

/** Whom unions work for and with. A query that names them is about union work. */
export const PEOPLE: ReadonlySet<string> = new Set(
  words(`
  工会 职工 员工 工人 教职工 会员 老师 教师 干部 单位 企业 车间 班组 学校 劳模 农民工 女职工 孩子 子女
  家里 家属 老板 同事 工友 民工 女工 女教工 工会干部 女同志 厂里 一线
  `),
);

/** Errands that nobody runs in a library of union work. */
export const ERRANDS: ReadonlySet<string> = new Set(
  words(`
  查询 下载 计算 价格 预约 注册 登录 官网 地址 电话 提取 推荐 报价 排名 排行 排行榜 攻略 门票 加盟
  教程 直播 激活 退款 客服 分数线 补办 证明 股价 开奖 歌词 票房
  报销比例 缴费 开户 利率 摇号 好玩 哪里玩 效果图
  `),
);

/** Single characters that make a thing to buy of the word before them: 蛋糕店, 优惠券, 消费贷. */
export const WARES: ReadonlySet<string> = new Set([...'店券贷']);

/** Words that a cadre adds to nearly everything: they count little against the rest of the query. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  words(`
  工会 职工 员工 工人 教职工 工作 活动 建设 制度 管理 组织 服务 单位 企业 公司 基层 学校 老师 教师
  干部 机关 提高 提升 落实 创建 开展 加强 方案 计划 总结 机制 作用 发挥 推动 促进 深化 会员 领导 群众
  代表 平台 队伍 创新 宣传 学习 培训 困难 竞赛 检查 监督 办理 查询 申请 提取 下载 购买 预约 缴纳 报名
  注册 登录 计算 标准 时间 地址 电话 价格 推荐 官网 最新 比例 条件 资格 费用 额度 对象 范围 程序 手续
  意见 要求 目标 处罚 公平 老板 同事 工友
  `),
);
