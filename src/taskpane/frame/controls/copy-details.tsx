import { useState } from "react";
import type { CellRef, Review } from "../../../core";
import { valueAt } from "../../../core";
import { usePane, useWords } from "../../pane-context";
import * as surfaces from "../../surfaces.module.css";
import { Button } from "./button";

/** 复制详情: for whoever looks after the add-in. The selected cell's content goes along only when the user ticks so. */
export function CopyDetails({ detail }: { readonly detail: string }) {
  const { session, actions } = usePane();
  const words = useWords();
  const [withCell, setWithCell] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  const content = withCell ? selectedText(session.review, session.selected) : null;
  const lines = [environment(session.capabilities.apiVersion), detail, content];
  const text = lines.filter(Boolean).join("\n");
  return (
    <>
      <Button size="small" onClick={() => void actions.copyDetails(text).then(setIsCopied)}>
        {isCopied ? words.trouble.copied : words.trouble.copyDetails}
      </Button>
      {session.selected ? (
        <label className={surfaces.tick}>
          <input
            type="checkbox"
            checked={withCell}
            onChange={({ target }) => {
              setWithCell(target.checked);
              setIsCopied(false);
            }}
          />
          {words.trouble.includeCells}
        </label>
      ) : null}
    </>
  );
}

function environment(apiVersion: string | undefined): string {
  return `ExcelApi ${apiVersion ?? "?"} · ${navigator.userAgent}`;
}

function selectedText(review: Review | null, selected: CellRef | null): string | null {
  const sheet = review?.workbook.sheets.find(({ id }) => id === selected?.sheet);
  if (!sheet || !selected) return null;
  return String(valueAt(sheet, selected.row, selected.column) ?? "");
}
