import type { BilingualText } from "../law/index.ts";

/** How much support a person needs (støttebehovsniveau), by FFB. System, version and source: `ffb`. */
export interface SupportNeedLevel {
  readonly code: string;
  readonly label: BilingualText;
}

/** From no need to full need; "not assessed" stands last, outside the scale. */
export const supportNeedLevels: readonly SupportNeedLevel[] = [
  {
    code: "ae9f388a-91c3-46cf-af55-f81952f2977c",
    label: { da: "Intet støttebehov", en: "No need for support" },
  },
  {
    code: "dd628e73-d6c9-4837-a2b8-aa62d73bd6ae",
    label: { da: "Let støttebehov", en: "Slight need for support" },
  },
  {
    code: "401a397b-b3aa-4ca3-8b23-bd8f99dd3f76",
    label: { da: "Moderat støttebehov", en: "Moderate need for support" },
  },
  {
    code: "b99a0790-4d70-4152-b149-3fe58b745583",
    label: { da: "Højt støttebehov", en: "High need for support" },
  },
  {
    code: "e99763d6-6c43-4969-ad52-2b1a7055f9dc",
    label: { da: "Fuldstændigt støttebehov", en: "Full need for support" },
  },
  {
    code: "2254dac8-8aa3-4334-8502-9720194f49ad",
    label: { da: "Ikke vurderet", en: "Not assessed" },
  },
];
