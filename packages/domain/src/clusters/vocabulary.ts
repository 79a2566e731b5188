/** How far a party has bound itself to what a cluster decides, least first. Terms: docs/glossary.md, "forpligtelse". */
export const commitmentDegrees = ["informed", "takes-part", "bound"] as const;
/** How far a party has bound itself. */
export type CommitmentDegree = (typeof commitmentDegrees)[number];

/** What costs are shared by: the same for all, inhabitants, or percentages that the parties have agreed on. */
export const costKeyKinds = ["equal", "population", "agreed"] as const;
/** What costs are shared by. */
export type CostKeyKind = (typeof costKeyKinds)[number];

/** How far an action is; `done` and `dropped` are its ends. */
export const actionStatuses = ["open", "under-way", "done", "dropped"] as const;
/** How far an action is. */
export type ActionStatus = (typeof actionStatuses)[number];

/** Minutes are written, and then stand as the parties have approved them. */
export const minutesStatuses = ["draft", "approved"] as const;
/** Whether minutes are still written. */
export type MinutesStatus = (typeof minutesStatuses)[number];

/** What a council said to a mandate. */
export const councilResults = ["approved", "approved-with-conditions", "declined"] as const;
/** What a council said to a mandate. */
export type CouncilResult = (typeof councilResults)[number];

/** What can be linked to a cluster beside what is written in it. */
export const clusterLinkKinds = ["offer"] as const;
/** What is linked. */
export type ClusterLinkKind = (typeof clusterLinkKinds)[number];
