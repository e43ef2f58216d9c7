import { WORDS } from "./words";

/** What the buttons of the page do. */
export interface ToolbarActions {
  openFile(file: File): void;
  openSample(fileName: string): void;
  openBlank(): void;
  saveAs(): void;
  runCommand(name: string): void;
  setPaneWidth(pixels: number): void;
}

/** The sample workbooks, by file name. */
export const SAMPLES = ["self-evaluation-2020.xlsx", "pasted-from-pdf.xlsx"] as const;

/** The add-in's commands as its manifest lists them: label and function name. */
const COMMANDS = [
  ["打开自评助手", "openPane"],
  ["一键重算", "rescore"],
  ["提交前检查", "checkBeforeSubmission"],
  ["为这一行评分", "scoreRow"],
] as const;

const PANE_WIDTHS = [320, 350, 450] as const;
const DEFAULT_WIDTH = 350;

function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", press);
  return element;
}

function gap(): HTMLElement {
  const element = document.createElement("span");
  element.className = "gap";
  return element;
}

function fileButton(actions: ToolbarActions): HTMLElement[] {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,.xlsm,.xls,.xlsb,.ods,.et";
  input.hidden = true;
  input.setAttribute("aria-label", WORDS.open);
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = "";
    if (file) actions.openFile(file);
  });
  return [button(WORDS.open, () => input.click()), input];
}

function sampleMenu(actions: ToolbarActions): HTMLSelectElement {
  const select = document.createElement("select");
  select.setAttribute("aria-label", WORDS.samples);
  select.add(new Option(WORDS.samples, "", true, true));
  for (const sample of SAMPLES) select.add(new Option(sample, sample));
  select.add(new Option(WORDS.blank, "blank"));
  select.addEventListener("change", () => {
    const choice = select.value;
    select.value = "";
    if (choice === "blank") actions.openBlank();
    else if (choice) actions.openSample(choice);
  });
  return select;
}

function widthMenu(actions: ToolbarActions): HTMLSelectElement {
  const select = document.createElement("select");
  select.setAttribute("aria-label", WORDS.paneWidth);
  for (const width of PANE_WIDTHS) {
    const isDefault = width === DEFAULT_WIDTH;
    select.add(new Option(`${WORDS.paneWidth} ${WORDS.pixels(width)}`, String(width), isDefault, isDefault));
  }
  select.addEventListener("change", () => actions.setPaneWidth(Number(select.value)));
  return select;
}

/** Fills the bar above the sheet; gives the way to show another file's name. */
export function createToolbar(
  bar: HTMLElement,
  actions: ToolbarActions,
): { showFileName(name: string): void } {
  const fileName = document.createElement("span");
  fileName.className = "file";
  const commands = document.createElement("span");
  commands.setAttribute("role", "group");
  commands.setAttribute("aria-label", WORDS.commands);
  commands.append(...COMMANDS.map(([label, name]) => button(label, () => actions.runCommand(name))));
  bar.replaceChildren(
    ...fileButton(actions),
    button(WORDS.saveAs, () => actions.saveAs()),
    sampleMenu(actions),
    gap(),
    commands,
    fileName,
    widthMenu(actions),
  );
  return {
    showFileName(name) {
      fileName.textContent = name;
      document.title = `${name} – ${WORDS.title}`;
    },
  };
}
