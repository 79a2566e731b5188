import type { MethodSummary } from "@rammevaerk/contracts/methods";
import type { Db } from "../../platform/db/connect.ts";
import type { MethodRow } from "../repository.ts";
import { countAgain, countOffersUsing } from "./repository.ts";

export type UseCounts = MethodSummary["counts"];

/** How much each of these methods is used, by method id: published experiences, and offers that say today that they use it. */
export async function countUse(
  db: Db,
  methods: readonly Pick<MethodRow, "id" | "code">[],
): Promise<(method: Pick<MethodRow, "id" | "code">) => UseCounts> {
  const [again, offers] = await Promise.all([
    countAgain(
      db,
      methods.map(({ id }) => id),
    ),
    countOffersUsing(
      db,
      methods.map(({ code }) => code),
    ),
  ]);
  return ({ id, code }) => {
    const own = again.filter(({ method_id }) => method_id === id);
    const count = (answer: string) => own.find((row) => row.again === answer)?.count ?? 0;
    const counted = { yes: count("yes"), withChanges: count("with-changes"), no: count("no") };
    return {
      experiences: counted.yes + counted.withChanges + counted.no,
      again: counted,
      offers: offers.get(code) ?? 0,
    };
  };
}
