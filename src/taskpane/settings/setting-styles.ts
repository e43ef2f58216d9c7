import { makeStyles, tokens } from "@fluentui/react-components";

/** How settings are laid out: groups, and in them labelled fields one below the other. */
export const useSettingStyles = makeStyles({
  group: {
    margin: 0,
    padding: "12px 12px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  section: {
    display: "grid",
    gap: "4px",
    padding: "8px 12px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  switch: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "start",
  },
  checks: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  box: { width: "16px", height: "16px", margin: "2px 0 0", accentColor: tokens.colorBrandBackground },
});
