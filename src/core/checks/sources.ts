import type { CheckSource } from "./finding";

/** The documents that the checks rest on, as plain data. Names of reviewing offices are left out on purpose. */
const MEASURES = "财预〔2020〕10号《项目支出绩效评价管理办法》";
const REVIEW_PAPER = "绩效自评复核工作底稿（未具名）";
const FINDING_LIST = "绩效自评复核问题清单（未具名）";

/** An article of the national measures; their full text could not be read, so it stays unconfirmed. */
export function measures(article: string): CheckSource {
  return { document: MEASURES, article, certainty: "unverified", url: null };
}

/** A rule of the scripts and working papers by which an office re-scores self-evaluations. */
export function reviewPaper(article: string): CheckSource {
  return { document: REVIEW_PAPER, article, certainty: "secondary", url: null };
}

/** An entry of a list of findings that was sent back to units. */
export function findingList(article: string): CheckSource {
  return { document: FINDING_LIST, article, certainty: "secondary", url: null };
}

/** A rule printed on the Sichuan form of 2023. */
export function sichuanForm(article: string): CheckSource {
  return {
    document: "部门预算项目支出绩效自评表（510000_0013zp，四川）",
    article,
    certainty: "verbatim",
    url: "https://www.scqs.gov.cn/info/13206/211004.htm",
  };
}

/** A rule in the code of a provincial budget performance system. */
export function provincialSystem(article: string): CheckSource {
  return { document: "省级预算绩效管理系统的取值规则", article, certainty: "secondary", url: null };
}

/** A score sheet for the quality of evaluation reports. */
export function reportQualitySheet(article: string): CheckSource {
  return {
    document: "绩效评价报告质量考核评分表",
    article,
    certainty: "secondary",
    url: "https://max.book118.com/html/2017/0624/117773641.shtm",
  };
}

/** A local guide for filling in performance targets. */
export function fillingGuide(article: string): CheckSource {
  return {
    document: "绩效目标填报说明（地方）",
    article,
    certainty: "secondary",
    url: "http://m.dybbs8.com/excel/974350.html",
  };
}

/** A published self-evaluation report. */
export function publishedReport(article: string): CheckSource {
  return {
    document: "红河州数据发展中心2024年度自评报告",
    article,
    certainty: "verbatim",
    url: "https://www.hh.gov.cn/info/11481/1179592.htm",
  };
}

/** A finance bureau's statement on publication. */
export function publicationNotice(article: string): CheckSource {
  return {
    document: "武汉市财政局关于公开2021年度市级绩效评价的说明",
    article,
    certainty: "verbatim",
    url: "https://czj.wuhan.gov.cn/FBJD/XXGKML/CZGK/CZYJS/202209/t20220928_2049387.html",
  };
}

/** What the published forms show without a text that demands it. */
export function publishedForms(article: string): CheckSource {
  return { document: "各地公开的项目支出绩效自评表", article, certainty: "secondary", url: null };
}

/** Our own judgement, said so. */
export function ownConvention(article: string): CheckSource {
  return { document: "自评助手的核对约定", article, certainty: "convention", url: null };
}
