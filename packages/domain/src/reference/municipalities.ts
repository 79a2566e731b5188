import type { SourceKey } from "../law/index.ts";
import type { Period } from "../time/index.ts";
import type { RegionId } from "./regions.ts";

/** The days on which a municipality lies in a region. */
export interface RegionMembership extends Period {
  readonly regionId: RegionId;
}

/** A municipality, with the regions it has lain in. */
export interface Municipality {
  /** Three digits, as text. Some authorities' lists write four: "0101". */
  readonly code: string;
  /** As people say it: "København". */
  readonly name: string;
  /** As it signs: "Københavns Kommune". */
  readonly officialName: string;
  /** One after the other without gaps, earliest first. */
  readonly memberships: readonly RegionMembership[];
}

type CodeAndName = readonly [code: string, name: string];

const reform = "2007-01-01";
const merger = "2027-01-01";
const inOestdanmark: RegionMembership = { regionId: "oestdanmark", validFrom: merger };

const namedHovedstaden: readonly CodeAndName[] = [
  ["101", "København"],
  ["147", "Frederiksberg"],
  ["151", "Ballerup"],
  ["153", "Brøndby"],
  ["155", "Dragør"],
  ["157", "Gentofte"],
  ["159", "Gladsaxe"],
  ["161", "Glostrup"],
  ["163", "Herlev"],
  ["165", "Albertslund"],
  ["167", "Hvidovre"],
  ["169", "Høje-Taastrup"],
  ["173", "Lyngby-Taarbæk"],
  ["175", "Rødovre"],
  ["183", "Ishøj"],
  ["185", "Tårnby"],
  ["187", "Vallensbæk"],
  ["190", "Furesø"],
  ["201", "Allerød"],
  ["210", "Fredensborg"],
  ["217", "Helsingør"],
  ["219", "Hillerød"],
  ["223", "Hørsholm"],
  ["230", "Rudersdal"],
  ["240", "Egedal"],
  ["250", "Frederikssund"],
  ["260", "Halsnæs"],
  ["270", "Gribskov"],
  ["400", "Bornholm"],
];

const namedSjaelland: readonly CodeAndName[] = [
  ["253", "Greve"],
  ["259", "Køge"],
  ["265", "Roskilde"],
  ["269", "Solrød"],
  ["306", "Odsherred"],
  ["316", "Holbæk"],
  ["320", "Faxe"],
  ["326", "Kalundborg"],
  ["329", "Ringsted"],
  ["330", "Slagelse"],
  ["336", "Stevns"],
  ["340", "Sorø"],
  ["350", "Lejre"],
  ["360", "Lolland"],
  ["370", "Næstved"],
  ["376", "Guldborgsund"],
  ["390", "Vordingborg"],
];

const namedSyddanmark: readonly CodeAndName[] = [
  ["410", "Middelfart"],
  ["420", "Assens"],
  ["430", "Faaborg-Midtfyn"],
  ["440", "Kerteminde"],
  ["450", "Nyborg"],
  ["461", "Odense"],
  ["479", "Svendborg"],
  ["480", "Nordfyns"],
  ["482", "Langeland"],
  ["492", "Ærø"],
  ["510", "Haderslev"],
  ["530", "Billund"],
  ["540", "Sønderborg"],
  ["550", "Tønder"],
  ["561", "Esbjerg"],
  ["563", "Fanø"],
  ["573", "Varde"],
  ["575", "Vejen"],
  ["580", "Aabenraa"],
  ["607", "Fredericia"],
  ["621", "Kolding"],
  ["630", "Vejle"],
];

const namedMidtjylland: readonly CodeAndName[] = [
  ["615", "Horsens"],
  ["657", "Herning"],
  ["661", "Holstebro"],
  ["665", "Lemvig"],
  ["671", "Struer"],
  ["706", "Syddjurs"],
  ["707", "Norddjurs"],
  ["710", "Favrskov"],
  ["727", "Odder"],
  ["730", "Randers"],
  ["740", "Silkeborg"],
  ["741", "Samsø"],
  ["746", "Skanderborg"],
  ["751", "Aarhus"],
  ["756", "Ikast-Brande"],
  ["760", "Ringkøbing-Skjern"],
  ["766", "Hedensted"],
  ["779", "Skive"],
  ["791", "Viborg"],
];

const namedNordjylland: readonly CodeAndName[] = [
  ["773", "Morsø"],
  ["787", "Thisted"],
  ["810", "Brønderslev"],
  ["813", "Frederikshavn"],
  ["820", "Vesthimmerlands"],
  ["825", "Læsø"],
  ["840", "Rebild"],
  ["846", "Mariagerfjord"],
  ["849", "Jammerbugt"],
  ["851", "Aalborg"],
  ["860", "Hjørring"],
];
/** Where the official name is not the name with "Kommune" after it. */
const officialNames: Readonly<Record<string, string>> = {
  "101": "Københavns Kommune",
  "400": "Bornholms Regionskommune",
};

function withMemberships(named: readonly CodeAndName[], memberships: readonly RegionMembership[]) {
  return named.map(([code, name]): Municipality => {
    return { code, name, officialName: officialNames[code] ?? `${name} Kommune`, memberships };
  });
}

/** Codes and names (first source), and the region they lie in (second). */
export const municipalitySources: readonly SourceKey[] = ["DKcore", "REGLIST"];

/** The 98 municipalities, by code. Christiansø (411) is none. */
export const municipalities: readonly Municipality[] = [
  ...withMemberships(namedHovedstaden, [
    { regionId: "hovedstaden", validFrom: reform, validTo: merger },
    inOestdanmark,
  ]),
  ...withMemberships(namedSjaelland, [
    { regionId: "sjaelland", validFrom: reform, validTo: merger },
    inOestdanmark,
  ]),
  ...withMemberships(namedSyddanmark, [{ regionId: "syddanmark", validFrom: reform }]),
  ...withMemberships(namedMidtjylland, [{ regionId: "midtjylland", validFrom: reform }]),
  ...withMemberships(namedNordjylland, [{ regionId: "nordjylland", validFrom: reform }]),
].toSorted((a, b) => Number(a.code) - Number(b.code));
