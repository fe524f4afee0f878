import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { htmlLines, type HtmlNode } from './html-lines.ts';
import { pastedNodes, textLines } from './pasted-nodes.ts';

const shape = (nodes: ReturnType<typeof pastedNodes>) =>
  nodes.map((node) => (node.kind === 'heading' ? `${node.level}${node.runIn ? '+' : ''} ${node.text}` : node.text));
const ofText = (text: string) => shape(pastedNodes(textLines(text)));
const parse = (html: string) =>
  htmlLines(new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html') as unknown as HtmlNode);
const ofHtml = (html: string) => shape(pastedNodes(parse(html).lines));

describe('pasted text', () => {
  it('is one paragraph a line, its headings known by their numbers, which the layout gives again', () => {
    expect(
      ofText(
        '　　一、主要工作\r\n（一）组织建设\r\n1.摸底普查\r\n（1）分片包干\r\n　　全年新建工会12家，发展会员300人。\r\n\r\n(二) 维权服务\r\n2、法律援助',
      ),
    ).toEqual(['1 主要工作', '2 组织建设', '3 摸底普查', '4 分片包干', '全年新建工会12家，发展会员300人。', '2 维权服务', '3 法律援助']);
  });

  it('splits a heading that runs into its paragraph', () => {
    expect(ofText('（一）抓组织建设。全年新建工会12家，发展会员300人。')).toEqual(['2+ 抓组织建设', '全年新建工会12家，发展会员300人。']);
  });

  it('leaves numbers alone that belong to the text', () => {
    const text = [
      '2026年新建工会12家。',
      '3.5万元用于帮扶，全部到账。',
      '一是摸清底数，二是建好台账。',
      '1.对照任务书逐项核对，缺什么补什么，月底前由各单位把名册、批复和活动记录交齐。',
    ];
    expect(ofText(text.join('\n'))).toEqual(text);
  });

  it('keeps rows of cells together', () => {
    expect(ofText('指标\t数值\n提案\t14件\n立案\t10件\n此外，办结9件。')).toEqual([
      '指标\t数值\n提案\t14件\n立案\t10件',
      '此外，办结9件。',
    ]);
  });
});

describe('pasted HTML', () => {
  it('takes Word’s headings and numbers, joins broken lines, drops style and hidden marks', () => {
    const word = `<style>p{color:red}</style><!--StartFragment-->
      <h1><span style="font-family:黑体">一、主要
      工作<o:p></o:p></span></h1>
      <p class=MsoNormal style="text-indent:32pt"><span style='mso-list:Ignore'>（一）<span>&nbsp;&nbsp;</span></span>组织建设</p>
      <p class=MsoNormal>全年新建工会<span lang=EN-US>12</span>家，
      发展会员<b>300</b>人。</p><h2>维权服务</h2><!--EndFragment-->`;
    expect(ofHtml(word)).toEqual(['1 主要工作', '2 组织建设', '全年新建工会12家，发展会员300人。', '2 维权服务']);
  });

  it('keeps tables as rows, counts pictures, and takes neither scripts nor markup along', () => {
    const html =
      '<p>前<br>后</p><img src="x" onerror="alert(1)"><table><tr><th>指标</th><th>数值</th></tr><tr><td>提案</td><td>14件</td></tr></table><script>alert(1)</script><p>&lt;b&gt;</p>';
    expect(ofHtml(html)).toEqual(['前', '后', '指标\t数值\n提案\t14件', '<b>']);
    expect(parse(html)).toMatchObject({ pictures: 1, tables: 1 });
  });
});
