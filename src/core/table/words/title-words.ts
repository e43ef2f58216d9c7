/** Words of a title that speak against a self-evaluation. */
export const TITLE_WORDS = {
  monitoring: /监控|监测|跟踪|\d[-~—–至]\d{1,2}月|上半年|季度/,
  system: /指标体系|评[分价]标准|评分细则|评价指标|打分|指标库/,
  checklist: /清单|核对|自查|检查|对照|审核|验收/,
  basicData: /基础数据|基本[情信]|[据息]表/,
} as const;
