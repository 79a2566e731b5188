/** How one becomes a member: at once, by a request that a coordinator answers, or only by invitation. */
export const admissions = ["open", "on-request", "invitation"] as const;
export type Admission = (typeof admissions)[number];

/** Where a person stands towards a network. */
export type Standing = "none" | "requested" | "invited" | "member" | "coordinator";

/** What a person can do next to get into a network. */
export type EntryStep = "join" | "request" | "wait" | "answer-invitation" | "none";

/**
 * Answers the next step into a network. A network by invitation gives a person without one no step at all.
 * @example calculateEntryStep("open", "none") // "join"
 */
export function calculateEntryStep(admission: Admission, standing: Standing): EntryStep {
  if (standing === "member" || standing === "coordinator") return "none";
  if (standing === "invited") return "answer-invitation";
  if (admission === "open") return "join";
  if (standing === "requested") return "wait";
  return admission === "on-request" ? "request" : "none";
}
