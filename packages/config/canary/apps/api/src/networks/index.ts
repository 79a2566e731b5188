export { findNetwork } from "./repository.ts";
