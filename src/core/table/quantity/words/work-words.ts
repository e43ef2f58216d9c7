/** The words with which work ends, told once; parts of patterns. */

/** Whatever the work was. */
export const ENDED = "完成|办结|完毕|到位|结束";

/** Where something was built or bought. */
export const BUILT = "完工|竣工|建成|验收|交付|到货|通车|投入使用";

/** Where a sum or a paper went to whom it is for. */
export const DELIVERED = "发放|拨付|支付|兑付|下达|上报|报送|提交|印发|发布";
