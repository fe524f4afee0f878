import { describe, expect, test } from 'vitest';
import { FIXTURE_DATA } from '../fixture-importer.ts';
import { removeBoilerplate } from './boilerplate.ts';

const { boilerplate } = FIXTURE_DATA;
const PROSE =
  '今年以来，公司工会坚持服务大局、服务职工，组织开展劳动竞赛和技能培训，完善职代会制度，职工权益得到维护，企业民主管理水平不断提高，任务圆满完成。';
const kept = (...texts: string[]): string[] =>
  removeBoilerplate(
    texts.map((text, index) => ({ text, line: index + 1 })),
    boilerplate,
  ).value.map(({ text }) => text);

describe('removeBoilerplate', () => {
  test.each([
    '首页 > 范文 > 工作总结',
    '当前位置：范文网>总结>',
    '时间：2024-10-22 07:48:47',
    '来源：网络　作者：佚名',
    '工作总结 阅读(1.64W)',
    '下面是小编精心整理的工会总结，仅供参考，欢迎大家阅读。',
    '本文地址：https://www.example.com/1.html',
    '将本文的Word文档下载到电脑，方便收藏和打印',
    '热门阅读',
    '第 3 页 共 8 页',
    '版权声明：本文由用户上传，如有侵权请联系我们删除。',
    '京ICP备12345678号',
    '上一篇：工会计划',
    '扫码关注公众号领取资料',
  ])('%s goes', (text) => {
    expect(kept(text, PROSE, '下一步打算。', PROSE)).toEqual([PROSE, '下一步打算。', PROSE]);
    expect(kept(PROSE, '下一步打算。', PROSE, text)).toEqual([PROSE, '下一步打算。', PROSE]);
  });

  test.each([
    '处理知识产权侵权案件12起，为职工挽回损失36万元。',
    '于2021年5月3日召开职代会，审议通过方案。',
    '职工点击进入公众号即可报名参加活动。',
    '开展职工阅读活动12次。',
    '办理会员卡后，职工凭卡享受优惠。',
    '组织编写读书心得一篇，供大家学习。',
    '希望通过活动，给大家带来帮助。',
    '建设工会网站，浏览量达12万次。',
  ])('%s stays in the body', (text) => {
    expect(kept(PROSE, text, PROSE)).toContain(text);
  });

  test('says what it removed, and where', () => {
    const { messages } = removeBoilerplate(
      [
        { text: '首页 > 范文', line: 4 },
        { text: PROSE, line: 5 },
      ],
      boilerplate,
    );
    expect(messages).toEqual([{ kind: 'drop', rule: 'breadcrumb', line: 4, text: '删去网页导航', before: '首页 > 范文' }]);
  });
});
