import { now } from "../platform/clock.ts";
import { findNetwork } from "../networks/index.ts";
import { findNetwork as again } from "../networks/repository.ts"; // planted: capability-through-its-index
import { own } from "./own.ts";
export const used = [now, findNetwork, again, own];
export { databases } from "../testing/databases.ts"; // planted: capability-through-its-index
