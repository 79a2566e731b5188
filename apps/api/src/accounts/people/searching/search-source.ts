import { findCurrentAffiliation } from "@rammevaerk/domain/accounts";
import { listCodeWords } from "@rammevaerk/domain/reference";
import { isoNow } from "../../../platform/clock.ts";
import { todayIn } from "../../../platform/today.ts";
import {
  dayOf,
  type Audience,
  type SearchDocument,
  type SearchSource,
} from "../../../platform/search-source.ts";
import type { CompetencesTable, PeopleTable } from "../../tables.ts";
import {
  listAffiliationsOf,
  listCompetencesOf,
  listFindable,
  listFindableIds,
  listNetworksOf,
  type SearchedAffiliation,
} from "./repository.ts";

/** People as they let others see them: everybody signed in, or those in a network with them. */
export const personSource: SearchSource = {
  kind: "person",
  isPublic: false,
  listIds: listFindableIds,
  async describe({ db, clock }, ids) {
    const [people, affiliations, competences, networks] = await Promise.all([
      listFindable(db, ids),
      listAffiliationsOf(db, ids),
      listCompetencesOf(db, ids),
      listNetworksOf(db, ids, isoNow(clock)),
    ]);
    const affiliationsOf = Map.groupBy(affiliations, (row) => row.person_id);
    const competencesOf = Map.groupBy(competences, (row) => row.person_id);
    const networksOf = Map.groupBy(networks, (row) => row.person_id);
    return people.map((person) => ({
      ...describePerson(person, {
        affiliations: affiliationsOf.get(person.id) ?? [],
        competences: competencesOf.get(person.id) ?? [],
        today: todayIn(clock),
      }),
      audience: describeAudience(person, networksOf.get(person.id) ?? []),
    }));
  },
};

interface PersonParts {
  readonly affiliations: readonly SearchedAffiliation[];
  readonly competences: readonly CompetencesTable[];
  readonly today: string;
}

function describePerson(
  person: PeopleTable,
  { affiliations, competences, today }: PersonParts,
): Omit<SearchDocument, "audience"> {
  const current = findCurrentAffiliation(affiliations, today);
  const codesOf = (list: CompetencesTable["list"]) =>
    competences.filter((competence) => competence.list === list).map(({ code }) => code);
  const title = current === undefined || current.title === "" ? person.title : current.title;
  const targetGroups = codesOf("target-group");
  const words = {
    own: listCodeWords({ methods: codesOf("method"), legalBases: codesOf("legal-basis") }),
    groups: listCodeWords({ targetGroups }),
  };
  return {
    kind: "person",
    subjectId: person.id,
    href: `/personer/${person.id}`,
    title: person.name,
    keywords: [...words.own, ...words.groups],
    body: [title, nameOrganisation(current, today), person.ask_me_about]
      .filter((part) => part !== "")
      .join(" · "),
    regionIds: [current?.region_id ?? []].flat(),
    targetGroups,
    asOf: competences
      .map(({ confirmed_on }) => confirmed_on)
      .reduce((last, day) => (day > last ? day : last), dayOf(person.created_at)),
    since: person.created_at,
    isPast: false,
    changesOn: findNextChange(affiliations, today),
  };
}

function nameOrganisation(affiliation: SearchedAffiliation | undefined, today: string): string {
  if (affiliation === undefined) return "";
  const { name, successor_name, succeeded_on } = affiliation;
  return succeeded_on !== null && succeeded_on <= today ? (successor_name ?? name) : name;
}

/** The next day on which a person belongs to another organisation, or theirs has another name. */
function findNextChange(affiliations: readonly SearchedAffiliation[], today: string): string | null {
  const days = affiliations
    .filter(({ status }) => status === "confirmed")
    .flatMap(({ validFrom, validTo, succeeded_on }) => [validFrom, validTo, succeeded_on]);
  return (
    days
      .filter((day) => day !== null)
      .filter((day) => day > today)
      .toSorted()
      .at(0) ?? null
  );
}

/** The rule of `mayBeSeen`. Who holds two roles in a network is there until the later of them ends. */
function describeAudience(
  { id, visibility }: PeopleTable,
  networks: readonly { readonly network_id: string; readonly until: string | null }[],
): Audience[] {
  const self: Audience = { name: `person:${id}` };
  if (visibility === "signed-in") return [{ name: "signed-in" }, self];
  const untilOf = new Map<string, string | null>();
  for (const { network_id, until } of networks) {
    const known = untilOf.get(network_id);
    const isLonger = known === undefined || until === null || (known !== null && until > known);
    if (isLonger) untilOf.set(network_id, until);
  }
  return [
    self,
    ...[...untilOf].map(([networkId, until]): Audience => ({ name: `network:${networkId}`, until })),
  ];
}
