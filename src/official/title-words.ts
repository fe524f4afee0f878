/** Words of which titles of unions are made: a title breaks between two of them, never inside one, and never inside what is not listed. */
const WORDS = `
工会 总工会 委员会 职工 员工 会员 干部 代表 大会 会议 全会 全体 全委会 职代会 教代会 工代会 常委会 主席团 党委 党组 党支部 公司 集团 集团公司 有限公司 有限责任公司 股份公司 分公司 企业 学校 医院 机关 街道 乡镇 社区 园区 开发区 车间 班组 基层 部门 办公室 全市 全县 全区 全省 全国 本市 本区 系统 单位
关于 在 对 为 向 从 以 把 将 让 及 以及 暨 并 等 中 上 下 新 年 年度 上半年 下半年 季度 月份 阶段 期间 第一 第二 第三 第四 第五 第六 第七 第八 第九 第十 次 届 号
工作 总结 报告 汇报 计划 要点 方案 通知 请示 批复 意见 办法 规定 决定 通报 公告 函 纪要 讲话 讲话稿 发言 倡议 倡议书 慰问信 感谢信 议程 主持词 述职 述职报告 述廉 材料 情况 情况说明 说明 清单 制度 细则 措施 安排 打算 任务 目标 思路 体会 经验 交流 典型 简报 调研 调查 征求 印发 转发 下发 报送 上报 公布 发布 表彰 命名 授予 推荐 评选 选树 考核 检查 督查 验收 评议 审查 审议 审批
开展 组织 举办 召开 推进 推动 加强 加快 深化 深入 做好 抓好 抓实 落实 贯彻 学习 宣传 实施 完善 建立 健全 规范 创建 建设 构建 打造 提升 提高 促进 服务 维护 保障 保护 关爱 帮扶 慰问 救助 培训 参加 参与 申请 申报 成立 组建 换届 选举 增补 调整 聘任 任命 拨付 补助 使用 管理 监督 协商 签订 履行 解决 处理 化解 调解 仲裁 援助 防范 预防 整改 整治 排查 治理 改革 创新 发展 转型 升级 引领 凝聚 团结 动员 号召 发挥 履职 尽责 担当 作为 奋进 建功 立业 奉献 贡献
和谐 和谐劳动关系 工会委员会 工会联合会 联合会 劳动 劳动关系 关系 劳动法 工会法 合同 集体合同 工资 集体协商 民主 民主管理 厂务公开 校务公开 政务公开 公开 提案 权益 合法权益 维权 法律 法治 普法 安全 安全生产 生产 卫生 健康 职业 职业健康 技能 竞赛 比武 大赛 比赛 活动 劳模 劳动模范 模范 工匠 先进 集体 个人 先进集体 先进个人 五一 劳动奖 奖章 奖状 精神 文化 文明 体育 文体 运动会 读书 书屋 阅读 女职工 妇女 农民工 困难 困难职工 生活 住房 就业 创业 再就业 送温暖 送清凉 金秋助学 助学 医疗 互助 保险 疗养 疗休养 会费 经费 财务 预算 决算 经审 资产 审计 信息 信息化 数字 数字化 网上 智慧 平台 阵地 之家 职工之家 小家 服务站 服务中心 品牌 项目 工程 行动 计划 规划 五年 十四五 十五五 队伍 队伍建设 自身建设 组织建设 党建 思想 思想政治 政治 理论 主题 主题教育 教育 纪念 庆祝 迎接 春节 元旦 端午 中秋 国庆 节日 元宵 青年 青工 新就业形态 劳动者 产业工人 产业 乡村 振兴 乡村振兴 高质量 高质量发展 现代化 重点 专项 综合 专题 日常 年终 年初 今年 明年 下一步 今后 近期 有关 相关 若干 问题 事项 原因 需要 实际 成效 成绩 成果 亮点 特色 做法 方法 机制 体系 能力 水平 质量 作风 廉政 廉洁 纪律 责任 义务 作用 主力军 桥梁 纽带 载体 模式 试点 示范 样板 标准 标准化 规范化 制度化 人民 中国 中华 全总 省总 市总 区总 县总 申报表 登记 登记表 名册 名单 统计 统计表 台账 档案 年报 工间操 的 和 与
`
  .trim()
  .split(/\s+/);

const KNOWN = new Set(WORDS);
const LONGEST = Math.max(...WORDS.map(({ length }) => length));

/** Numbers stay with what they count: 2026年, 第3届, 10个. */
const NUMBER = /^第?[0-9A-Za-z.%+/-]+(?:年度?|月份?|日|届|次|期|号|周年|个|人|家|项)?/;

/** What stands between marks is one name. */
const NAME = /^(?:《[^》]*》|“[^”]*”|（[^）]*）|—+|【[^】]*】)/;

/** A piece of a title; `known` where it is a word, so that a line may begin or end with it. */
export interface TitlePiece {
  text: string;
  known: boolean;
}

/** Cuts a title into words, longest first; a stretch without a listed word stays whole. Joined they give the title again. */
export function titlePieces(title: string): TitlePiece[] {
  const pieces: TitlePiece[] = [];
  let at = 0;
  while (at < title.length) {
    const rest = title.slice(at);
    let text = NAME.exec(rest)?.[0] ?? NUMBER.exec(rest)?.[0] ?? '';
    for (let length = Math.min(LONGEST, rest.length); text === '' && length > 0; length -= 1)
      if (KNOWN.has(rest.slice(0, length))) text = rest.slice(0, length);
    const last = pieces[pieces.length - 1];
    if (text !== '') pieces.push({ text, known: true });
    else if (/^[：；、，。！？]/.test(rest)) pieces.push({ text: rest.charAt(0), known: true });
    else if (last && !last.known) last.text += rest.charAt(0);
    else pieces.push({ text: rest.charAt(0), known: false });
    at += text.length || 1;
  }
  return pieces;
}
