import { now } from "./clock.ts";
import { findNetwork } from "../networks/index.ts"; // planted: platform-knows-no-capability
import type { Router } from "../router.ts"; // planted: platform-knows-no-capability
export const used: [unknown, unknown, Router?] = [now, findNetwork];
