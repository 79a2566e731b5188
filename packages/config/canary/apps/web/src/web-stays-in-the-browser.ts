import { readFileSync } from "node:fs"; // planted: web-stays-in-the-browser
import { backup } from "@rammevaerk/cli"; // planted: web-stays-in-the-browser
import { readTable } from "@rammevaerk/tables"; // planted: web-stays-in-the-browser
export const used = [readFileSync, backup, readTable];
