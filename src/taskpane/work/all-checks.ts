/** The checks come after the first sight of the tables, in a file of their own. */
export { ALL_CHECKS } from "../../core";
