import type { BilingualText } from "../../law/index.ts";

/** Why a fact or an offer is refused. Sentences: `describeOfferRefusal`. */
export const offerRefusalCodes = [
  "day-unknown",
  "period-empty",
  "period-open",
  "periods-overlap",
  "outside-offer-life",
  "text-missing",
  "code-unknown",
  "code-repeated",
  "key-unexpected",
  "legal-basis-not-in-force",
  "municipality-unknown",
  "number-not-whole",
  "number-negative",
  "number-absurd",
  "too-many-decimals",
  "covered-above-approved",
  "free-above-approved",
  "age-reversed",
  "id-malformed",
  "id-repeated",
  "portal-id-repeated",
  "cvr-malformed",
  "p-number-malformed",
  "postal-code-malformed",
] as const;
export type OfferRefusalCode = (typeof offerRefusalCodes)[number];

/** One thing that is wrong with a fact or an offer. */
export interface OfferRefusal {
  readonly code: OfferRefusalCode;
  /** Where, as a path into what was checked: "value.approved"; in a list of facts "3.value.approved". */
  readonly path: string;
  /** The value seen. */
  readonly value: string | number;
  /** What it was held against, where there is one: a limit, a day, the other id. */
  readonly limit?: number | string;
}

const texts: Readonly<Record<OfferRefusalCode, BilingualText>> = {
  "day-unknown": {
    da: "{value} er ikke en dag i kalenderen. Skriv dagen som 2026-11-22.",
    en: "{value} is no day in the calendar. Write the day as 2026-11-22.",
  },
  "period-empty": {
    da: "Perioden slutter {value}, men begynder først {limit}. Ret en af datoerne.",
    en: "The period ends on {value}, but does not begin until {limit}. Correct one of the dates.",
  },
  "period-open": {
    da: "Belægning gælder en måned eller et år, der er slut. Skriv, hvornår perioden fra {value} sluttede.",
    en: "Occupancy is for a month or a year that is over. Write when the period from {value} ended.",
  },
  "periods-overlap": {
    da: "Samme kilde siger to ting om de samme dage fra {value}. Behold den ene, eller ret dens periode.",
    en: "The same source says two things about the same days from {value}. Keep one, or correct its period.",
  },
  "outside-offer-life": {
    da: "{value} ligger uden for den tid, tilbuddet har åbent. Grænsen er {limit}.",
    en: "{value} is outside the time that the offer is open. The limit is {limit}.",
  },
  "text-missing": {
    da: "Feltet er tomt. Skriv det, der mangler.",
    en: "The field is empty. Write what is missing.",
  },
  "code-unknown": {
    da: "Listen har ingen kode {value}. Vælg en fra kodelisten.",
    en: "The list has no code {value}. Choose one from the code list.",
  },
  "code-repeated": {
    da: "{value} står der to gange. Slet den ene.",
    en: "{value} is there twice. Delete one.",
  },
  "key-unexpected": {
    da: "Oplysningen deles ikke op, så {value} kan ikke stå som nøgle. Lad nøglen være tom.",
    en: "This kind of fact is not divided, so {value} can't be its key. Leave the key empty.",
  },
  "legal-basis-not-in-force": {
    da: "{value} gælder ikke i hele perioden. Grænsen er {limit}. Ret perioden, eller vælg den bestemmelse, der gjaldt.",
    en: "{value} does not hold throughout the period. The limit is {limit}. Correct the period, or choose the provision that held.",
  },
  "municipality-unknown": {
    da: "Ingen kommune har koden {value}. Skriv de tre cifre, for eksempel 101.",
    en: "No municipality has the code {value}. Write its three digits, such as 101.",
  },
  "number-not-whole": {
    da: "{value} er ikke et helt tal. Rund det af.",
    en: "{value} is no whole number. Round it.",
  },
  "number-negative": {
    da: "{value} er negativt. Skriv et tal, der er 0 eller mere.",
    en: "{value} is negative. Write a number of 0 or more.",
  },
  "number-absurd": {
    da: "{value} er for meget til at være rigtigt. Grænsen er {limit}. Se efter, om der er tastet forkert.",
    en: "{value} is too much to be right. The limit is {limit}. See whether it was mistyped.",
  },
  "too-many-decimals": {
    da: "{value} har mere end {limit} decimaler. Rund det af.",
    en: "{value} has more than {limit} decimals. Round it.",
  },
  "covered-above-approved": {
    da: "{value} pladser er omfattet af rammeaftalen, men kun {limit} er godkendt. Ret et af tallene.",
    en: "{value} places are covered by the framework agreement, but only {limit} are approved. Correct one of the figures.",
  },
  "free-above-approved": {
    da: "{value} pladser er ledige, men kun {limit} er godkendt den dag. Ret et af tallene.",
    en: "{value} places are free, but only {limit} are approved on that day. Correct one of the figures.",
  },
  "age-reversed": {
    da: "Alderen går fra {value} til {limit} år. Byt om på dem.",
    en: "The age goes from {value} to {limit} years. Swap them.",
  },
  "id-malformed": {
    da: "{value} er ikke et UUID. Brug det, registret har givet.",
    en: "{value} is no UUID. Use the one that the registry gave.",
  },
  "id-repeated": {
    da: "To har samme id {value}. Et id bliver aldrig brugt igen.",
    en: "Two have the same id {value}. An id is never used again.",
  },
  "portal-id-repeated": {
    da: "To tilbud har samme id {value} på Tilbudsportalen. Se efter, om det er det samme tilbud.",
    en: "Two offers have the same id {value} on Tilbudsportalen. See whether they are the same offer.",
  },
  "cvr-malformed": {
    da: "{value} er ikke et CVR-nummer. Det har otte cifre.",
    en: "{value} is no CVR number. It has eight digits.",
  },
  "p-number-malformed": {
    da: "{value} er ikke et P-nummer. Det har ti cifre.",
    en: "{value} is no P-number. It has ten digits.",
  },
  "postal-code-malformed": {
    da: "{value} er ikke et postnummer. Det har fire cifre.",
    en: "{value} is no postal code. It has four digits.",
  },
};

/**
 * Answers what a refusal means, with the value seen and what to do about it.
 * @example describeOfferRefusal({ code: "cvr-malformed", path: "operator.cvr", value: "123" }).da
 *   // "123 er ikke et CVR-nummer. Det har otte cifre."
 */
export function describeOfferRefusal(refusal: OfferRefusal): BilingualText {
  const { da, en } = texts[refusal.code];
  return { da: fill(da, refusal, ","), en: fill(en, refusal, ".") };
}

function fill(text: string, { value, limit = "" }: OfferRefusal, decimalMark: "," | "."): string {
  const write = (part: string | number) =>
    typeof part === "number" ? String(part).replace(".", decimalMark) : part;
  return text.replaceAll("{value}", () => write(value)).replaceAll("{limit}", () => write(limit));
}
