/** Different words for one kind of work. */
const KINDS = [
  "购置 采购 购买 配备 配置 新购 添置 补充 更新 更换",
  "新建 修建 兴建 建设 改建 扩建",
  "维修 维护 养护 检修 修缮 修复",
  "印刷 印制 编印 印发 制作",
  "编制 编写 撰写 起草 编撰",
  "发放 派发 分发 补助 补贴 资助 救助 津贴 扶助",
  "支付 拨付 兑付 付款 下达",
  "慰问 走访 看望",
  "招聘 招录 招募 招收 到岗",
  "检查 巡查 督查 巡察 督导 排查",
  "监测 检测 检验 抽检 采样",
  "整治 治理 防治 清理 清运 清淤 疏浚",
  "种植 栽植 补植 造林 绿化",
  "宣传 宣讲",
  "培训 参训",
  "会议",
  "管理",
  "报告",
  "改造",
].map((words) => words.split(" "));

/** The words of a row and those that name the same kinds of work. */
export function withKinds(own: string): string {
  const kinds = KINDS.filter((words) => words.some((word) => own.includes(word)));
  return [own, ...kinds.flat()].join(" ");
}

const WORKS = KINDS.flat();

/** Whether a word names a kind of work alone. */
export const isWork = (word: string): boolean => WORKS.includes(word);

/** Whether words name a kind of work that is the row's, or one that is none of its. */
export function namesWork(words: string, own: string, isOwn: boolean): boolean {
  return WORKS.some((work) => words.includes(work) && own.includes(work) === isOwn);
}
