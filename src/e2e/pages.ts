import { FIELD, FULL, SUMMARY } from './entries.ts';

/** One page of every layout and kind: what all-page tests walk through. */
export const PAGES = {
  首页: '/',
  做法列表: '/practices/',
  做法: FULL.path,
  总结列表: '/summaries/',
  总结: SUMMARY.path,
  领域: `/categories/${FIELD.id}/`,
  标签列表: '/tags/',
  标签: '/tags/kun-nan-bang-fu/',
  措辞: '/wordings/',
  一类措辞: `/wordings/opening/${FIELD.id}/`,
  数字: '/figures/',
  法律列表: '/laws/',
  法律: '/laws/bin-hai-gong-hui-tiao-li/',
  时限与门槛: '/limits/',
  单位类型: '/org-types/campus/',
  依据: '/evidence/done/',
  搜索: '/search/',
  搜索结果: `/search/?q=${encodeURIComponent(FULL.title)}`,
  草稿: '/compose/',
  关于: '/about/',
  离线使用: '/offline/',
  没有这一页: '/mei-you/',
} as const;
