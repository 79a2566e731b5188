import { addDays } from "./time/add-days.ts";
import { readFileSync } from "node:fs"; // planted: domain-imports-nothing
import type { Kysely } from "kysely"; // planted: domain-imports-nothing
export type Zod = import("zod").ZodType; // planted: domain-imports-nothing
export const load = () => import("@rammevaerk/contracts"); // planted: domain-imports-nothing
export const used = [addDays, readFileSync] satisfies unknown[];
export type Used = Kysely<never>;
