import { Migrator } from "kysely/migration"; // planted: sql-in-repositories
import { sql } from "kysely"; // planted: sql-in-repositories
export const used = [sql, Migrator];
