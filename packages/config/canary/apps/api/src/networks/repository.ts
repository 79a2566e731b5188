import { sql } from "kysely";
export const findNetwork = () => sql`select 1`;
