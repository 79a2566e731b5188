import type { JointOfferPlan } from "@rammevaerk/domain/clusters";
import type { ActionStatus, CommitmentDegree, CouncilResult } from "@rammevaerk/domain/clusters";
import type { RegionId } from "@rammevaerk/domain/reference";

/** A municipality by its official code. */
export type MunicipalityKey = `municipality:${string}`;

/** A part of an invented cluster that lies in time. Days are "2026-11-22"; people stand by their keys. */
export interface DemoCluster {
  readonly key: string;
  readonly name: string;
  /** Markdown. */
  readonly purpose: string;
  readonly regions: readonly RegionId[];
  readonly targetGroups: readonly string[];
  readonly legalBases: readonly string[];
  readonly caseTypes: readonly string[];
  readonly foundedOn: string;
  readonly coordinator: string;
  readonly parties: readonly DemoParty[];
  readonly mandates: readonly DemoMandate[];
  readonly costKeys: readonly DemoCostKey[];
  readonly meetings: readonly DemoMeeting[];
  readonly proposals: readonly DemoProposal[];
}

export interface DemoParty {
  readonly organisation: MunicipalityKey;
  readonly delegates: readonly string[];
  /** The first is what it joined with. */
  readonly commitments: readonly { readonly degree: CommitmentDegree; readonly fromOn: string }[];
}

export interface DemoMandate {
  /** Markdown. */
  readonly body: string;
  readonly fromOn: string;
  readonly decisions: readonly {
    readonly party: MunicipalityKey;
    readonly decidedOn: string;
    readonly result: CouncilResult;
    readonly reference: string;
  }[];
}

/** Equal for all, or agreed percentages. */
export interface DemoCostKey {
  readonly fromOn: string;
  readonly note: string;
  readonly percents?: Readonly<Record<MunicipalityKey, number>>;
}

export interface DemoMeeting {
  readonly title: string;
  /** Local times. */
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly calledOn: string;
  /** Markdown. */
  readonly agenda: string;
  /** Markdown; absent for a meeting to come. */
  readonly minutes?: string;
  readonly approvedOn?: string;
  readonly decisions: readonly DemoDecision[];
}

export interface DemoDecision {
  readonly body: string;
  readonly actions: readonly DemoAction[];
}

export interface DemoAction {
  readonly title: string;
  readonly party: MunicipalityKey;
  readonly person: string;
  readonly dueOn: string;
  readonly doneWhen: string;
  readonly changes: readonly {
    readonly on: string;
    readonly status: ActionStatus;
    readonly comment: string;
  }[];
}

export interface DemoProposal {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly by: string;
  readonly proposedOn: string;
  readonly plan: Omit<JointOfferPlan, "parties" | "places">;
  readonly places: Readonly<Record<MunicipalityKey, number>>;
  readonly comments: readonly { readonly by: string; readonly on: string; readonly body: string }[];
}
