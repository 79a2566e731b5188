import { databases } from "../testing/databases.ts";
import { findNetwork } from "../networks/index.ts"; // planted: platform-knows-no-capability

export const used = [databases, findNetwork, new Date()];
