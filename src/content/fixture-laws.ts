/** Laws of the small library (fixture-library.ts): one with text, one without. */
export const LAW = `title: 中华人民共和国工会法
short: 工会法
aliases: []
kind: 法律
version: 2021-12-24
checked: 2026-07-17
articleCount: 58
about: 工会的权利和义务。
provisions:
  - article: 21
    paragraph: 2
    kind: 权利
    says: 工会代表职工平等协商，签订集体合同。
    binds: [工会, 企业]
    tags: [bang-kun]
  - article: 25
    kind: 权利
    says: 单位欠薪的，工会要求改正。
    binds: [工会]
    tags: []
`;

export const NAMED_LAW = `title: 集体合同规定
short: 集体合同规定
aliases: []
kind: 部门规章
about: 集体合同怎样签，本库无全文。
provisions: []
`;
