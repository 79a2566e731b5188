export { addDays } from "./add-days.ts";
export * from "./add-days.ts"; // planted: exports-by-name
