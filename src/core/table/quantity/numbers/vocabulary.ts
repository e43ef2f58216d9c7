/**
 * The words that units are made of, told once: what counts things here, what measures in measures.ts. All patterns
 * with units in them are built from these.
 */

/** Words behind which the thing itself may be named, 台 of 12台电脑: the letters of a pattern's class. */
export const COUNTERS = "个名家套台项所处座条份位种间支辆件篇册张只头株棵户栋根盏架艘对";

/** Words that count things one by one, longer ones first; a pattern. */
export const THINGS = `[人车辆批频例户家场班册件点趟项]次|人[数日天]|课时|学[时分]|台[套件]|场馆|标段|[${COUNTERS}人次起场部块面层箱期本页幅羽尾颗粒幢道段枚袋瓶盒包桶罐批组队班届例宗桩门类款节课轮版讲集首口把片眼孔樘扇副双顶床杯盆堂点]`;

/** Words behind a number that grade or place something: they count, and name no thing. */
export const STEPS = "摄氏度|个?百分点|[级度分村镇乡县市区校]";
