import { conferences } from "./conferences.ts";
import { meetings } from "./meetings.ts";
import { themeDays } from "./theme-days.ts";
import type { DemoEvent } from "./types.ts";

export const demoEvents: readonly DemoEvent[] = [...conferences, ...themeDays, ...meetings];
