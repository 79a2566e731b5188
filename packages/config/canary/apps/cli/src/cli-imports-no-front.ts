import { readFileSync } from "node:fs";
import { Button } from "@rammevaerk/ui"; // planted: cli-imports-no-front
export const used = [readFileSync, Button];
