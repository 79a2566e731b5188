import { targetGroups } from "../../reference/index.ts";

const codeOf = (label: string) => String(targetGroups.find(({ label: { da } }) => da === label)?.code);

/** Official codes that the tests use, by what they are. */
export const codes = {
  autism: codeOf("Autismespektrum"),
  developmental: codeOf("Udviklingsforstyrrelse"),
  attention: codeOf("Opmærksomhedsforstyrrelse"),
  misuse: codeOf("Misbrug"),
  drugs: codeOf("Stofmisbrug"),
  highNeed: "b99a0790-4d70-4152-b149-3fe58b745583",
  fullNeed: "e99763d6-6c43-4969-ad52-2b1a7055f9dc",
} as const;
