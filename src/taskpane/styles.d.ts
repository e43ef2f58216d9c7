/** Class names of a style sheet. The build fails where a name is used that the sheet does not have. */
declare module "*.module.css" {
  const names: Readonly<Record<string, string>>;
  export = names;
}
