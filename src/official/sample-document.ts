import type { OfficialDocument } from './official-document.ts';

/** A document that uses every part of the layout: for tests and for the check in LibreOffice (scripts/check-word.ts). */
export const SAMPLE: OfficialDocument = {
  title: '某某区总工会关于2026年工作情况和下一步工作安排的报告',
  subtitle: '——在某某区总工会第三届委员会第五次全体会议上',
  addressee: '某某市总工会',
  blocks: [
    { kind: 'paragraph', text: '现将一年来的工作报告如下。' },
    { kind: 'heading', level: 1, text: '主要工作' },
    { kind: 'heading', level: 2, text: '组织建设' },
    { kind: 'heading', level: 3, text: '摸底普查' },
    { kind: 'heading', level: 4, text: '分片包干' },
    { kind: 'paragraph', text: '全年新建工会898家——其中非公企业占“七成”…', note: '数字来自区总工会台账。' },
    { kind: 'heading', level: 2, text: '维权服务' },
    { kind: 'table', columns: ['指标', '数值'], rows: [['签订集体合同', '898家']] },
    { kind: 'heading', level: 1, text: '下一步打算' },
    { kind: 'paragraph', text: '特此报告。' },
  ],
  attachments: ['2026年工作统计表', '一份名称很长、一行写不下、要转到下一行与名称首字对齐的附件清单'],
  signature: '某某区总工会',
  date: '2026-01-05',
  note: '联系方式另附',
  properties: {
    title: '某某区总工会2026年工作报告',
    creator: '某某区总工会',
    source: 'https://union-practice.example/practices/x/',
    licence: 'CC BY 4.0',
    revised: '2026-11-20',
  },
};
