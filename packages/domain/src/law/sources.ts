import type { IsoDate } from "../time/index.ts";

/** Where a fact was taken from. Other data refer to it by `key`. */
export interface Source {
  readonly key: string;
  /** In the language of the source. */
  readonly title: string;
  readonly url?: string;
  /** The day the text was read for this project; absent when that was not written down. */
  readonly readOn?: IsoDate;
}

const list = [
  { key: "RA-H-2017", title: "Rammeaftale 2017, hovedstadsregionen: udviklingsstrategi og styringsaftale" },
  { key: "RA-H-2019", title: "Udviklingsstrategi, Rammeaftale 2019-2020, hovedstadsregionen" },
  {
    key: "FM-H-2017",
    title: "Fælles mål for det tværgående højt specialiserede socialområde, KKR Hovedstaden 2017",
  },
  { key: "RA-SYD-2019", title: "Rammeaftale 2019-2020, Syddanmark, gengivet på en kommunes hjemmeside" },
  { key: "RA-SJ-2020", title: "Oplæg til KKR Sjælland om rammeaftale 2021-2022, 21. februar 2020" },
  {
    key: "Hpage",
    title: "Rammeaftalen i hovedstadsregionen",
    url: "https://rammeaftale-h.dk/da/rammeaftale",
  },
  {
    key: "SJREF",
    title: "Referat fra styregruppen for Rammeaftale Sjælland",
    url: "https://docplayer.dk/144938209-Referat-moedeforum-styregruppen-for-rammeaftale-sjaelland-sagsnr-dokumentnr-moededato-18-tid-kl-9-13.html",
    readOn: "2026-11-22",
  },
  {
    key: "SYDSEK",
    title: "Om Socialsekretariatet",
    url: "https://socialsekretariatet.dk/om-socialsekretariatet/",
    readOn: "2026-11-22",
  },
  {
    key: "MIDTSEK",
    title: "Fællessekretariatet, Fælleskommunalt social- og sundhedssekretariat i Midtjylland",
    url: "https://sekretariatmidtjylland.viborg.dk/faellessekretariatet/",
    readOn: "2026-11-22",
  },
  {
    key: "NORDSEK",
    title: "Nordjysk Socialaftale",
    url: "http://nordjysksocialaftale.dk/nordjysk-socialaftale/",
    readOn: "2026-11-22",
  },
  {
    key: "Nmap",
    title: "Nordjysk Socialaftale 2021-22, kort over tilbud: metode",
    url: "http://rammeaftalernord.dk/",
  },
  {
    key: "L132",
    title: "Lovforslag om anonym, ambulant behandling af stofmisbrugere, fremsat 4. februar 2015",
    url: "https://polspy.org/dk/dokumenter/287914",
    readOn: "2026-11-22",
  },
  {
    key: "BLCH",
    title: "Barnets lov, oversigt over kapitler",
    url: "https://themis.dk/synopsis/docs/Lovsamling/Barnets_lov.html",
    readOn: "2026-11-22",
  },
  {
    key: "BL83",
    title: "Barnets lov § 83, særlige dagtilbud",
    url: "https://danskelove.dk/barnets-lov/83",
    readOn: "2026-11-22",
  },
  {
    key: "BL195",
    title: "Barnets lov § 195 (LBK 282 af 17/03/2025)",
    url: "https://www.lovguiden.dk/loven/bekendtgørelse-af-barnets-lov/195",
  },
  { key: "ST4", title: "Socialtilsynsloven § 4", url: "https://danskelove.dk/socialtilsynsloven/4" },
  { key: "ST6", title: "Socialtilsynsloven § 6", url: "https://danskelove.dk/socialtilsynsloven/6" },
  {
    key: "STMIDT",
    title: "Om Socialtilsyn Midt, typer af tilbud og plejefamilier",
    url: "https://tilsynmidt.silkeborg.dk/socialtilsyn-midt/om-socialtilsyn-midt",
    readOn: "2026-11-22",
  },
  {
    key: "STFEM",
    title: "Om de fem socialtilsyn",
    url: "https://socialstyrelsen.dk/tvaergaende-omrader/socialtilsyn/om-socialtilsyn",
    readOn: "2026-11-22",
  },
  {
    key: "STB",
    title: "Bekendtgørelse om socialtilsyn (BEK 62 af 19/01/2023)",
    url: "https://elov.dk/socialtilsynsbekendtgorelsen",
  },
  {
    key: "ABL185b",
    title: "Almenboligloven § 185 b",
    url: "https://danskelove.dk/almenboligloven/185b",
    readOn: "2026-11-22",
  },
  {
    key: "FSL47",
    title: "Folkeskoleloven § 47, regionens undervisningstilbud efter § 20, stk. 3",
    url: "https://juristkontoret.dk/folkeskolelovens-%C2%A747",
    readOn: "2026-11-22",
  },
  {
    key: "SPV6h",
    title: "Lov om ændring af lov om folkeskolen og lov om specialundervisning for voksne (§ 6 h)",
    url: "https://www.retsinformation.dk/Forms/R0710.aspx?id=141610",
    readOn: "2026-11-22",
  },
  {
    key: "STU",
    title: "Lov om ungdomsuddannelse for unge med særlige behov (lov 564 af 06/06/2007)",
    url: "https://elov.dk/lov-om-ungdomsuddannelse-for-unge-med-saerlige-behov/",
    readOn: "2026-11-22",
  },
  {
    key: "OS2",
    title: "OS2bos, liste over lovgrundlag med KLE-numre",
    url: "https://github.com/OS2bos/os2bos",
  },
  {
    key: "FFB",
    title: "KL Fælles Faglige Begreber (FFB), urn:oid:1.2.208.176.2.22",
    url: "https://github.com/hl7dk/kl-term",
  },
  { key: "DKcore", title: "DK Core, kommunekoder og ISO-koder", url: "https://github.com/hl7dk/dk-core" },
  {
    key: "REGLIST",
    title: "Kommuner efter region, sammenholdt fra to uafhængige lister",
    url: "https://github.com/iholas/dk_municipalities",
  },
  {
    key: "OVERGANG",
    title: "Overgangsloven, lov 699 af 20/06/2025, § 126: Region Østdanmark fra 1. januar 2027",
  },
  { key: "SEL174", title: "Serviceloven § 174", url: "https://danskelove.dk/serviceloven/174" },
  { key: "SEL163", title: "Serviceloven § 163", url: "https://danskelove.dk/serviceloven/163" },
  {
    key: "Hind",
    title: "Rammeaftale, hovedstadsregionen 2023-24: indirekte omkostninger",
    url: "https://www.lawinsider.com/da/clause/indirekte-omkostninger/_2",
  },
  { key: "PL2013", title: "En kommunes takstbilag for 2013", url: "https://docplayer.dk/1449701" },
  { key: "PL2020", title: "Artikel om økonomiaftalen for 2020, nb-okonomi.eu, 4. oktober 2019" },
  { key: "SATSER2020", title: "Satser for 2020, Social- og Indenrigsministeriet" },
  {
    key: "TP10",
    title: "Bekendtgørelse om Tilbudsportalen § 10 (BEK 61 af 19/01/2023)",
  },
  {
    key: "Nocc",
    title: "Styringsaftaler, Nordjylland: anvendt belægningsprocent i takstberegningen",
    url: "https://www.lawinsider.com/da/clause/anvendt-belægningsprocent-i-takstberegningen",
  },
  {
    key: "Nsur",
    title: "Socialaftale, Nordjylland: håndtering af overskud",
    url: "https://www.lawinsider.com/da/clause/håndtering-af-overskud/_1",
  },
  {
    key: "Ssur",
    title: "Syddanmark: model for indregning af overskud eller underskud i taksterne",
    url: "https://docplayer.dk/7940325",
  },
  {
    key: "Sj2324",
    title: "Takstaftale, Region Sjælland 2023-2024",
    url: "https://www.lawinsider.com/da/contracts/abt3obW7c2A",
  },
] as const satisfies readonly Source[];

/** The key of a source that the registry holds. */
export type SourceKey = (typeof list)[number]["key"];

/** Every source that the data of this package refers to. */
export const sources: readonly Source[] = list;

/**
 * Answers the source behind a key.
 * @throws RangeError when the registry has no such key; the type lets only known keys through
 * @example getSource("ST4").title // "Socialtilsynsloven § 4"
 */
export function getSource(key: SourceKey): Source {
  const source = sources.find((candidate) => candidate.key === key);
  if (source === undefined) throw new RangeError(`No source has the key "${key}".`);
  return source;
}
