/**
 * The words that units are made of, told once: what counts things here, what measures in measures.ts. All patterns
 * with units in them are built from these.
 */

/** Words that count things one by one, longer ones first; a pattern. */
export const THINGS =
  "[人车批频例户家场班册件点趟项]次|人[数日天]|课时|学[时分]|台[套件]|场馆|标段|[个套名人次项起场台辆部块面层箱件篇份期册本页张幅只头羽尾株棵颗粒户家所处座栋幢间条道段根支枚袋瓶盒包桶罐批组队班届例宗桩门种类款节课轮版讲集首口把架艘片眼孔樘扇副双对顶床杯盆堂点位]";

/** Words behind a number that grade or place something: they count, and name no thing. */
export const STEPS = "摄氏度|个?百分点|[级度分村镇乡县市区校]";
