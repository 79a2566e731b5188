import type { BilingualText } from "../../law/index.ts";
import type { FactKind, FactSource, FactValues } from "../fact.ts";
import type { FreshnessState } from "../freshness/freshness-rules.ts";
import type { AgreementCategory, OperatorKind } from "../offer.ts";

const factKind: Readonly<Record<FactKind, BilingualText>> = {
  places: { da: "Pladser", en: "Places" },
  "free-places": { da: "Ledige pladser", en: "Free places" },
  occupancy: { da: "Belægning", en: "Occupancy" },
  rate: { da: "Takst", en: "Rate" },
  "target-groups": { da: "Målgrupper", en: "Target groups" },
  "support-need": { da: "Støttebehov", en: "Support need" },
  age: { da: "Alder", en: "Age" },
  "legal-basis": { da: "Lovgrundlag", en: "Legal basis" },
  services: { da: "Ydelser", en: "Services" },
  methods: { da: "Metoder", en: "Methods" },
  exclusions: { da: "Modtager ikke", en: "Does not take in" },
  approval: { da: "Godkendelse og tilsyn", en: "Approval and supervision" },
};

const factSource: Readonly<Record<FactSource, BilingualText>> = {
  operator: { da: "Tilbuddet selv", en: "The offer itself" },
  tilbudsportalen: { da: "Tilbudsportalen", en: "Tilbudsportalen" },
  supervision: { da: "Socialtilsynet", en: "The supervision authority" },
  secretariat: { da: "Det fælleskommunale sekretariat", en: "The joint secretariat" },
  "rate-model": { da: "Takstberegningen", en: "The rate calculation" },
};

const category: Readonly<Record<AgreementCategory, BilingualText>> = {
  regional: { da: "Omfattet af rammeaftalen", en: "Covered by the framework agreement" },
  national: { da: "Lands- og landsdelsdækkende", en: "For the whole country or a part of it" },
  secure: { da: "Sikret", en: "Secure" },
  outside: { da: "Uden for rammeaftalen", en: "Outside the framework agreement" },
};

const operatorKind: Readonly<Record<OperatorKind, BilingualText>> = {
  municipal: { da: "Kommunal", en: "Municipal" },
  regional: { da: "Regional", en: "Regional" },
  "self-governing": { da: "Selvejende", en: "Self-governing" },
  foundation: { da: "Fond", en: "Foundation" },
  company: { da: "Selskab", en: "Company" },
};

const freshness: Readonly<Record<FreshnessState, BilingualText>> = {
  fresh: { da: "Aktuel", en: "Up to date" },
  due: { da: "Bør bekræftes", en: "To be confirmed" },
  stale: { da: "Forældet", en: "Out of date" },
};

const approvalStatus: Readonly<Record<FactValues["approval"]["status"], BilingualText>> = {
  approved: { da: "Godkendt", en: "Approved" },
  "approved-with-terms": { da: "Godkendt på vilkår", en: "Approved with terms" },
  withdrawn: { da: "Godkendelsen er trukket tilbage", en: "The approval is withdrawn" },
};

const supervisionRemark: Readonly<Record<FactValues["approval"]["remarks"][number], BilingualText>> = {
  order: { da: "Påbud", en: "Order" },
  "intensified-supervision": { da: "Skærpet tilsyn", en: "Intensified supervision" },
  marked: { da: "Markeret på Tilbudsportalen", en: "Marked on Tilbudsportalen" },
};

const ratePer: Readonly<Record<FactValues["rate"]["per"], BilingualText>> = {
  day: { da: "pr. dag", en: "per day" },
  hour: { da: "pr. time", en: "per hour" },
  month: { da: "pr. måned", en: "per month" },
};

/** The words that people read for the registry's own codes: on pages, in exports and in the terminal alike. */
export const offerLabels = {
  factKind,
  factSource,
  category,
  operatorKind,
  freshness,
  approvalStatus,
  supervisionRemark,
  ratePer,
} as const;
