import type { SVGProps } from "react";
import { createElement } from "react";

/**
 * Makes a component of one of Fluent's drawings, which take the colour and the size of the text around them. The build puts
 * it in the place of the package's own factory (webpack.config.js).
 */
export function createFluentIcon(_name: string, size: string, paths: readonly string[]) {
  return (props: SVGProps<SVGSVGElement>) =>
    createElement(
      "svg",
      {
        "data-fui-icon": true,
        "aria-hidden": true,
        fill: "currentColor",
        width: size,
        height: size,
        viewBox: "0 0 20 20",
        ...props,
      },
      paths.map((d) => createElement("path", { key: d, d })),
    );
}
