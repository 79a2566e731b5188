/** What somebody fills in about a network, for a test. */
export const networkForm = {
  name: "Autisme og selvskade",
  purpose: "Netværket er for dig, der arbejder med **unge**.",
  admission: "open" as const,
  isNational: false,
  regionIds: ["sjaelland"],
  targetGroups: ["9b3fd322-a75a-4ed8-9b74-425fa1e01c95"],
  legalBases: ["SEL-107"],
  goals: [{ agreementId: "faelles-maal", goalKey: "faelles-maal-1" }],
  contactId: null,
  defaultWatchLevel: "mentions" as const,
};
