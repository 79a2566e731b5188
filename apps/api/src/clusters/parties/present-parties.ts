import type { PartyRef, PartyView } from "@rammevaerk/contracts/clusters";
import type { PersonRef } from "@rammevaerk/contracts/accounts";
import { findCommitmentOn } from "@rammevaerk/domain/clusters";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { CommitmentRow, DelegateRow, PartyRow } from "./repository.ts";

/** Answers whether an organisation is a party on a day. */
export function isPartyOn({ joinedOn, leftOn }: Pick<PartyRow, "joinedOn" | "leftOn">, on: string): boolean {
  return joinedOn <= on && (leftOn === null || on < leftOn);
}

/** A party in short. One that joins later shows how far it will be bound then. */
export function presentPartyRef(
  { id, organisation, joinedOn, leftOn }: PartyRow,
  commitments: readonly CommitmentRow[],
  today: IsoDate,
): PartyRef {
  const on = joinedOn > today ? joinedOn : leftOn !== null && leftOn < today ? leftOn : today;
  const degree = findCommitmentOn(commitments, on as IsoDate)?.degree ?? commitments.at(-1)?.degree;
  return { id, organisation: { ...organisation }, degree: degree ?? "informed" };
}

/** What is known of a party beside itself. */
export interface PartySurroundings {
  readonly commitments: readonly CommitmentRow[];
  readonly delegates: readonly DelegateRow[];
  readonly successors: readonly PartyRow["organisation"][];
  readonly people: ReadonlyMap<string, PersonRef>;
  readonly names: ReadonlyMap<string, string>;
  readonly today: IsoDate;
}

export function presentParty(row: PartyRow, around: PartySurroundings): PartyView {
  return {
    ...presentPartyRef(row, around.commitments, around.today),
    joinedOn: row.joinedOn,
    leftOn: row.leftOn,
    successors: around.successors.map((one) => ({ ...one })),
    commitments: around.commitments.map(({ degree, fromOn, recordedAt, recordedBy }) => ({
      degree,
      fromOn,
      recordedAt,
      recordedBy: around.names.get(recordedBy ?? "") ?? null,
    })),
    delegates: around.delegates.map(({ id, personId, fromOn, toOn }) => ({
      id,
      person: around.people.get(personId ?? "") ?? null,
      fromOn,
      toOn,
    })),
  };
}
