export { findNetwork } from "./networks/repository.ts";
