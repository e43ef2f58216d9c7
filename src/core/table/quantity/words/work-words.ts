/** The words with which work ends, told once; parts of patterns. */

/** Whatever the work was. */
export const ENDED = "完成|办结|完毕|到位|结束";

/** Where something was built or bought. */
export const BUILT = "完工|竣工|建成|结题|验收|交付|到货|通车|投入使用";

/** Where a sum or a paper went to whom it is for. */
export const DELIVERED = "发放|拨付|支付|兑付|下达|上报|报送|提交|印发|发布";

/** That it was done when it was to be. */
export const IN_TIME =
  "[按如]期|按时|及时|准时|按照?计划(?:时间|进度|节点|工期)*之?内?|[按在]?照?(?:规定|要求|计划|(?:合同)?约定|合同)的?(?:时间|时限|期限|进度)+之?内?";
