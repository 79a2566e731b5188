import { addDays } from "../../../../packages/domain/src/time/add-days.ts";

export const used = addDays;
