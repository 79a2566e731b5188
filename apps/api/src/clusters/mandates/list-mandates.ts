import type { MandateView } from "@rammevaerk/contracts/clusters";
import { compareDanish } from "@rammevaerk/domain/reference";
import type { SignedInContext } from "../../platform/context.ts";
import { listPersonNames } from "../repository.ts";
import { type CouncilDecisionRow, listCouncilDecisions, listMandateRows } from "./repository.ts";

/** The mandates of a cluster, newest first, each with what the parties' councils said to it. */
export async function listMandates(
  { platform: { db } }: SignedInContext,
  { clusterId }: { clusterId: string },
): Promise<{ items: MandateView[] }> {
  const rows = await listMandateRows(db, clusterId);
  const decisions = await listCouncilDecisions(
    db,
    rows.map(({ id }) => id),
  );
  const names = await listPersonNames(
    db,
    rows.map(({ created_by }) => created_by),
  );
  const items = rows.map((row) => {
    const own = decisions.filter(({ mandate_id }) => mandate_id === row.id);
    const newest = own.filter((one) => own.find(({ party_id }) => party_id === one.party_id) === one);
    return {
      id: row.id,
      number: row.number,
      bodyMarkdown: row.body_markdown,
      bodyHtml: row.body_html,
      fromOn: row.from_on,
      createdAt: row.created_at,
      createdBy: names.get(row.created_by ?? "") ?? null,
      decisions: newest
        .map(presentDecision)
        .toSorted((one, other) => compareDanish(one.organisation, other.organisation)),
      earlierDecisions: own.filter((one) => !newest.includes(one)).map(presentDecision),
    };
  });
  return { items };
}

function presentDecision(row: CouncilDecisionRow): MandateView["decisions"][number] {
  return {
    id: row.id,
    partyId: row.party_id,
    organisation: row.organisation,
    decidedOn: row.decided_on,
    result: row.result,
    reference: row.reference,
  };
}
