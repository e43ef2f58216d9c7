import { qualitativeDegree } from "../../../../src/core/scoring/degree/qualitative-degree";

/** What forms ask for in words, of every kind: states, movements, verbs, scales, whole sentences. */
const TARGETS = (
  "健全 及时 明显 显著提升 提高 良好 达标 完成 有效保障 稳定 规范 合格 满意 优 可持续 提升服务水平 保障机关运转 齐全 " +
  "到位 增强 改善 完善 公开透明 畅通 符合要求 长期 促进就业 减少污染 效果明显 落实到位 安全 有序 准确 合规 全覆盖 " +
  "按时完成 及时足额发放 逐步提高 不断完善 持续改善 好 高 有效 受益 通过验收"
).split(" ");

const each = (answer: (target: string) => string): readonly (readonly [string, string])[] =>
  TARGETS.map((target) => [target, answer(target)]);

describe("the decided words mean the same whatever was asked for", () => {
  const same = ["达成", "达成预期指标", "达成年度指标", "完成", "是"].flatMap((word) => each(() => word));

  test.each([...same, ...each((target) => target)])("%s / %s: first band", (target, actual) => {
    expect(qualitativeDegree(target, actual)).toBe("achieved");
  });

  const weaker = ["较", "较为", "基本", "部分", "有所"].flatMap((word) => each((target) => word + target));
  const named = ["部分达成", "部分达成年度指标并具有一定效果"].flatMap((word) => each(() => word));

  test.each([...weaker, ...named])("%s / %s: second band", (target, actual) => {
    expect(qualitativeDegree(target, actual)).toBe("partly-achieved");
  });

  const denied = ["不", "未", "没有", "尚未"].flatMap((word) => each((target) => word + target));
  const undone = ["未达成年度指标且效果较差", "未完成", "否"].flatMap((word) => each(() => word));

  test.each([...denied.filter(([target]) => !target.startsWith("不")), ...undone])(
    "%s / %s: third band",
    (target, actual) => {
      expect(qualitativeDegree(target, actual)).toBe("not-achieved");
    },
  );
});
