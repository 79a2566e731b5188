import type { MethodFields } from "./method-fields.ts";

/**
 * A description of which nothing but the name is written: empty texts, empty lists, and null for what nobody has said.
 * @example createEmptyFields("Low arousal").ratings // [], which means: not rated
 */
export function createEmptyFields(name: string) {
  return {
    name,
    aliases: [],
    summary: "",
    purpose: "",
    targetGroups: [],
    ageFrom: null,
    ageTo: null,
    exclusion: "",
    legalBases: [],
    coreComponents: [],
    theoryOfChange: "",
    dosage: { sessions: "", duration: "", setting: "" },
    competences: { required: "", training: "", certification: "" },
    licence: { kind: "unknown", owner: "", note: "" },
    implementation: { fidelityTool: "", support: "", timeToFullUse: "" },
    standing: null,
    ratings: [],
    studies: [],
    relevance: null,
    economy: { startUp: null, perCitizen: null, priceYear: null, note: "", sourceKey: null },
    risks: "",
    ethics: "",
    sources: [],
    textLicence: "CC-BY-4.0",
    body: "",
  } satisfies MethodFields;
}
