import type { labels as danish } from "./labels.da.ts";

/** What the codes of the method library are called. */
export const labels: typeof danish = {
  standing: {
    "evidence-based": "Evidence-based",
    "knowledge-based": "Knowledge-based",
    promising: "Promising practice",
    "local-practice": "Local practice",
    "not-recommended": "Not recommended",
    none: "Not assessed",
  },
  band: {
    strong: "Strong",
    moderate: "Moderate",
    limited: "Limited",
    "none-found": "No effect found",
    harmful: "Harmful",
    "not-rated": "Not rated",
  },
  relevance: { high: "High", some: "Some", little: "Little", none: "Not assessed" },
  dimension: {
    "target-group": "Knowledge of the target group",
    method: "Knowledge of the method",
    implementation: "Knowledge of implementation",
    effect: "Knowledge of effect",
    economy: "Knowledge of economy",
  },
  design: {
    "systematic-review": "Systematic review",
    randomised: "Randomised trial",
    "quasi-experimental": "Comparison without randomisation",
    "before-after": "Before-and-after measurement",
    qualitative: "Qualitative study",
    "case-study": "Case study",
    other: "Other design",
  },
  licence: {
    free: "Free to use",
    trained: "Free to use, but only with its training",
    licensed: "By agreement with the owner",
    unknown: "Not stated",
  },
  textLicence: {
    "CC0-1.0": "CC0 1.0: free use",
    "CC-BY-4.0": "CC BY 4.0: free use with attribution",
    "CC-BY-SA-4.0": "CC BY-SA 4.0: free use with attribution, shared alike",
    "all-rights-reserved": "All rights reserved",
  },
  measure: {
    fit: "FIT measurements",
    "goals-reached": "Goals reached in the citizen's plan",
    own: "Own measurement",
    none: "Not measured",
  },
  again: { yes: "Yes", "with-changes": "Yes, with changes", no: "No" },
  experienceState: {
    draft: "Draft",
    "in-review": "In review",
    published: "Published",
    declined: "Declined",
    withdrawn: "Withdrawn",
  },
};
