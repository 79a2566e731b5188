export type { Oere } from "./oere.ts";
