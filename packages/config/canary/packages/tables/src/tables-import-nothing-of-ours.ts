import { readFileSync } from "node:fs";
import { addDays } from "@rammevaerk/domain/time"; // planted: tables-import-nothing-of-ours
import type { Offer } from "@rammevaerk/contracts"; // planted: tables-import-nothing-of-ours
export const port = process.env["PORT"]; // planted: environment-in-env
export const used: [unknown, unknown, Offer] = [readFileSync, addDays];
