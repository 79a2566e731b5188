import { type CodeInTree, type CodeRow, listCodeTree } from "../../reference/index.ts";

const rows: readonly CodeRow[] = [
  [0, "5ea75f09-8eec-4edc-aafd-a330a523c33e", "Socialt akuttilbud", "Social acute offer"],
  [0, "d90f4da6-f87a-43b5-833f-646b4baf16d6", "Mobilt tilbud", "Mobile offer"],
  [0, "7fec7d14-addb-4684-9637-403739de6228", "Dagtilbud til voksne", "Day offer for adults"],
  [1, "9401777d-bdc5-4f52-9804-63c8cae9a792", "Aktivitets- og samværstilbud", "Activity and company offer"],
  [1, "a0fb02a2-367c-48bc-bacd-92e49a861a4c", "Beskyttet beskæftigelsestilbud", "Sheltered employment offer"],
  [
    0,
    "d23e3e8a-7fcf-4603-9d75-481b6e47e0eb",
    "Botilbudslignende tilbud",
    "Housing similar to a residential offer",
  ],
  [
    1,
    "a7cbf55b-6906-4b2a-872e-c48b4d728837",
    "Almen ældre- og handicapvenlig bolig",
    "Public dwelling for elderly or disabled people",
  ],
  [0, "2ecfcfe5-10ed-4934-a744-f18ce30b1619", "Botilbud til voksne", "Residential offer for adults"],
  [
    1,
    "25de7444-3919-4dab-b844-8cec6c15f30e",
    "Midlertidigt botilbud til voksne",
    "Temporary residential offer for adults",
  ],
  [
    1,
    "96c97f55-a11b-47f8-aa52-6fdae4e804c2",
    "Længerevarende botilbud til voksne",
    "Long-term residential offer for adults",
  ],
  [
    2,
    "070016aa-e164-4813-aca5-b75acab89d63",
    "Sikret længerevarende botilbud til voksne",
    "Secure long-term residential offer for adults",
  ],
  [
    2,
    "498fe92c-d7f7-41cd-9404-5b38fe113be0",
    "Almindeligt længerevarende botilbud til voksne",
    "Ordinary long-term residential offer for adults",
  ],
];

/**
 * The kinds of offer (tilbudstyper) for adults in FFB, in the order of the published list: every type
 * directly before those within it. Codes and Danish labels are official, the English ones our own. System,
 * version, source: `ffb`.
 */
export const offerTypes: readonly CodeInTree[] = listCodeTree(rows);

const byCode = new Map(offerTypes.map((type) => [type.code, type]));

/**
 * Answers the offer type with an official code; undefined when the list has none.
 * @example findOfferType("25de7444-3919-4dab-b844-8cec6c15f30e")?.label.da
 *   // "Midlertidigt botilbud til voksne"
 */
export function findOfferType(code: string): CodeInTree | undefined {
  return byCode.get(code);
}
