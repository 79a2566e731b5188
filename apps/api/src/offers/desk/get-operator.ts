import type { Operator } from "@rammevaerk/domain/offers";
import type { Db } from "../../platform/db/connect.ts";
import { findOperatorKind } from "../operator-kind.ts";
import { listOperatorRows } from "./repository.ts";

/** The operators among these organisations, by name: what a role was given in by mistake, such as a KKR, runs no offers. */
export async function listOperators(db: Db, organisationIds: readonly string[]): Promise<Operator[]> {
  const rows = await listOperatorRows(db, organisationIds);
  return rows.flatMap(({ id, name, kind, cvr }) => {
    const operatorKind = findOperatorKind(kind);
    return operatorKind === undefined ? [] : [{ id, name, kind: operatorKind, cvr: cvr ?? undefined }];
  });
}

/** One operator; undefined for an organisation that runs no offers. */
export async function findOperator(db: Db, organisationId: string): Promise<Operator | undefined> {
  return (await listOperators(db, [organisationId]))[0];
}
