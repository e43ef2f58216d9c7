import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { Language } from "../../../src/strings/index";

/** A control that a sentence tells the user to press, and where the sentence stands. */
export interface NamedControl {
  readonly file: string;
  readonly sentence: string;
  readonly name: string;
}

const STRINGS = path.resolve(__dirname, "../../../src/strings");

/** Stands for what a sentence puts in while the program runs. */
const HOLE = "\u0000";

/** In Chinese a name follows what is done with it, in English too; a name within another (“更多”里的“…”) follows 里的. */
const TELLING: Readonly<Record<Language, RegExp>> = {
  "zh-CN": /(?:按|选|选择|点|点击|在|到|里的)“([^“”\0]+)”/g,
  "en-US": /(?:[Pp]ress|[Cc]hoose|[Cc]lick|[Uu]nder|on|off|[Ss]cores you|and) “([^“”\0]+)”/g,
};

/** Every control that a sentence of a language names, over all files of sentences. */
export function namedControls(language: Language): readonly NamedControl[] {
  return sentencesIn(path.join(STRINGS, language)).flatMap(({ file, sentence }) =>
    [...sentence.matchAll(TELLING[language])].map(([, name = ""]) => ({ file, sentence, name })),
  );
}

/** Every text in the files of a folder, whole, with a hole for each value that is put in. */
export function sentencesIn(folder: string): readonly { readonly file: string; readonly sentence: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => textsOf(path.join(folder, file)).map((sentence) => ({ file, sentence })));
}

function textsOf(file: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(HOLE));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022));
  return texts;
}

/** Controls that are Excel's own. */
export const OF_EXCEL: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["审阅", "保护工作簿", "表设计", "转换为区域", "取消隐藏"],
  "en-US": ["Review", "Protect Workbook", "Table Design", "Convert to Range", "Unhide"],
};

/** The labels that the manifest gives to the ribbon and the cell menu, in both languages. */
export function ribbonLabels(): readonly string[] {
  const manifest = readFileSync(path.join(STRINGS, "../../manifest.xml"), "utf8");
  return [...manifest.matchAll(/(?:DefaultValue|Value)="([^"]+)"/g)].map(([, label = ""]) => label);
}
