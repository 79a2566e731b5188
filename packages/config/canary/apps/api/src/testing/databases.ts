import { sql } from "kysely";
import { findNetwork } from "../networks/repository.ts";

export const databases = () => [sql, findNetwork, process.env["POSTGRES_URL"], Date.now()];
