import { pad } from "unlisted-package";
import { used } from "./half-used.ts";

console.log(used, pad);
