import type { BilingualText } from "../law/index.ts";
import type { RateRefusalCode } from "./rate-refusal.ts";

/**
 * What every refusal says: the cause, the value seen and the way on. `{value}` and `{limit}` stand for the refusal's
 * own; `describeRateRefusal` puts them in.
 */
export const rateRefusalTexts: Readonly<Record<RateRefusalCode, BilingualText>> = {
  "amount-negative": {
    da: "Beløbet er negativt: {value}. Skriv alle omkostninger og indtægter som positive tal.",
    en: "The amount is negative: {value}. Write all costs and revenues as positive numbers.",
  },
  "amount-unsafe": {
    da: "Beløbet {value} kan ikke regnes nøjagtigt. Skriv det i hele øre og højst 10 milliarder kr.",
    en: "The amount {value} can't be calculated exactly. Write it in whole øre, and 10 billion kroner at most.",
  },
  "year-unknown": {
    da: "Året {value} findes ikke i kalenderen. Skriv et årstal med fire cifre.",
    en: "The year {value} is not in the calendar. Write a year of four digits.",
  },
  "no-costs": {
    da: "Budgettet har ingen omkostninger, så der er ingen takst at beregne. Tilføj mindst én omkostning over 0 kr.",
    en: "The budget has no costs, so there is no rate to calculate. Add at least one cost above 0 kroner.",
  },
  "category-unknown": {
    da: "Kategorien »{value}« findes ikke. Vælg en fra listen.",
    en: 'There is no category "{value}". Choose one from the list.',
  },
  "places-not-positive": {
    da: "Der er {value} pladser. Skriv mindst én plads.",
    en: "There are {value} places. Write at least one.",
  },
  "places-not-whole": {
    da: "{value} pladser er ikke et helt antal. Skriv hele pladser; en ændring i løbet af året regnes for sig.",
    en: "{value} places is no whole number. Write whole places; a change within the year is calculated by itself.",
  },
  "no-days": {
    da: "Antallet {value} giver ingen dage at regne med. Skriv et antal over 0.",
    en: "{value} leaves no days to calculate with. Write a number above 0.",
  },
  "days-beyond-calendar": {
    da: "{value} åbningsdage passer ikke i året, som har {limit} dage. Skriv et helt antal, der ikke er større.",
    en: "{value} opening days do not fit into the year, which has {limit} days. Write a whole number that is not larger.",
  },
  "days-negative": {
    da: "Antallet af dage er negativt: {value}. Skriv 0 eller flere dage.",
    en: "The number of days is negative: {value}. Write 0 days or more.",
  },
  "occupancy-not-positive": {
    da: "Belægningen er {value} procent, så der er ingen dage at fordele omkostningerne på. Skriv den belægning, der budgetteres med.",
    en: "The occupancy is {value} percent, so there are no days to spread the costs over. Write the budgeted occupancy.",
  },
  "percent-out-of-range": {
    da: "{value} procent er uden for det, der kan regnes med. Grænsen er {limit} procent.",
    en: "{value} percent is outside what can be calculated with. The limit is {limit} percent.",
  },
  "too-many-decimals": {
    da: "{value} har for mange decimaler. Skriv højst {limit} decimaler.",
    en: "{value} has too many decimals. Write {limit} decimals at most.",
  },
  "no-levels": {
    da: "Der er ingen takstniveauer. Tilføj mindst ét niveau, eller vælg én takst.",
    en: "There are no rate levels. Add at least one, or choose a single rate.",
  },
  "level-repeated": {
    da: "Nøglen »{value}« bruges af flere takstniveauer. Giv hvert niveau sin egen.",
    en: 'Several rate levels have the key "{value}". Give each one its own.',
  },
  "supplement-repeated": {
    da: "Nøglen »{value}« bruges af flere tillægsydelser. Giv hver sin egen.",
    en: 'Several supplements have the key "{value}". Give each one its own.',
  },
  "weight-negative": {
    da: "Vægten er {value}. Skriv 0 eller mere.",
    en: "The weight is {value}. Write 0 or more.",
  },
  "weights-all-zero": {
    da: "Alle vægte er 0, så intet kan fordeles. Giv mindst én en vægt over 0.",
    en: "All weights are 0, so nothing can be shared out. Give at least one a weight above 0.",
  },
  "figure-too-large": {
    da: "{value} er mere, end der kan regnes med. Skriv højst {limit}.",
    en: "{value} is more than can be calculated with. Write {limit} at most.",
  },
  "periods-overlap": {
    da: "Perioden fra {value} overlapper en anden. Ret datoerne, så hver dag kun er med én gang.",
    en: "The period from {value} overlaps another. Change the dates so that each day is there once.",
  },
  "period-outside-year": {
    da: "Datoen {value} ligger uden for året {limit}, eller perioden slutter, før den begynder. Ret datoerne.",
    en: "The date {value} is outside the year {limit}, or the period ends before it begins. Change the dates.",
  },
  "no-accounts": {
    da: "Der er ingen regnskaber at regne på. Indtast mindst ét.",
    en: "There are no accounts to calculate from. Enter at least one.",
  },
  "account-year-missing": {
    da: "Regnskabet for {value} mangler. Indtast det først.",
    en: "The accounts of {value} are missing. Enter them first.",
  },
  "account-year-wrong": {
    da: "Regnskabsåret {value} kan ikke indgå. Brug et regnskab fra {limit} eller tidligere.",
    en: "The account year {value} can't be part of this. Use accounts of {limit} or earlier.",
  },
  "account-year-repeated": {
    da: "Regnskabsåret {value} er med flere gange. Behold det ene.",
    en: "The account year {value} is there more than once. Keep one.",
  },
  "series-missing": {
    da: "Pris- og lønfremskrivningen mangler: {value}. Bed sekretariatet om at indtaste den.",
    en: "The price and wage projection is missing: {value}. Ask the secretariat to enter it.",
  },
  "shares-not-whole": {
    da: "Andelene giver {value} og ikke {limit}. Ret dem, så de tilsammen er det hele.",
    en: "The shares add up to {value} and not {limit}. Change them so that together they are the whole.",
  },
  "share-repeated": {
    da: "»{value}« har flere andele. Giv hver kun én.",
    en: '"{value}" has several shares. Give each only one.',
  },
  "parameter-unknown": {
    da: "»{value}« kendes ikke som aftale eller som valg. Vælg en fra listen.",
    en: '"{value}" is known neither as an agreement nor as a choice. Choose one from the list.',
  },
  "parameter-out-of-range": {
    da: "Værdien {value} kan ikke bruges. Skriv et helt tal; grænsen er {limit}.",
    en: "The value {value} can't be used. Write a whole number; the limit is {limit}.",
  },
  "cost-base-negative": {
    da: "Indtægter og overskud er større end omkostningerne, så grundlaget er {value}. Sænk dem, eller fordel overskuddet over flere år.",
    en: "Revenues and surplus are larger than the costs, so the base is {value}. Lower them, or spread the surplus over several years.",
  },
  "set-aside-exceeded": {
    da: "Der er brugt {value} af henlagt overskud, men der er kun {limit} tilbage. Sænk beløbet.",
    en: "{value} of the surplus that was set aside is used, but only {limit} is left. Lower the amount.",
  },
  "year-pair-wrong": {
    da: "En fremskrivning går fra ét år til det næste, og {value} er ikke {limit}. Ret årene.",
    en: "A projection leads from one year to the next, and {value} is not {limit}. Change the years.",
  },
  "years-out-of-order": {
    da: "Slutåret {value} kan ikke bruges. Vælg et år fra {limit} og højst 100 år efter basisåret.",
    en: "The end year {value} can't be used. Choose a year from {limit}, and within 100 years of the base year.",
  },
  "resident-payment-without-basis": {
    da: "Der er egenbetaling efter {value}, men kun ophold efter SEL §§ 107-110 har egenbetaling. Husleje hører ikke til her.",
    en: "There is a resident payment under {value}, but only stays under SEL §§ 107-110 have one. Rent does not belong here.",
  },
  "claim-too-late": {
    da: "Kravet er rejst {value}, mere end {limit} måneder efter hjælpen blev givet. Det kan ikke længere rejses efter taksten.",
    en: "The claim was made on {value}, more than {limit} months after the help was given. It can no longer be made by the rate.",
  },
};
