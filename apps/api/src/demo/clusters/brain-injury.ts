import { targetGroups } from "../target-groups.ts";
import type { DemoCluster } from "./types.ts";

/** Three municipalities in two regions that have just begun. All of it is invented. */
export const brainInjury: DemoCluster = {
  key: "klynge-erhvervet-hjerneskade",
  name: "Klyngen om erhvervet hjerneskade",
  purpose: `Tre kommuner følges ad om voksne, der vender hjem efter en hjerneskade. Vi vil bruge hinandens specialister i stedet for at købe den samme viden hver for sig.

Alt indhold her er opdigtet til demonstration.`,
  regions: ["hovedstaden", "sjaelland"],
  targetGroups: [targetGroups.acquiredBrainInjury],
  legalBases: ["SEL-85", "SEL-104", "SEL-107"],
  caseTypes: [],
  foundedOn: "2026-09-01",
  coordinator: "karen-ravnild",
  parties: [
    {
      organisation: "municipality:151",
      delegates: ["karen-ravnild"],
      commitments: [{ degree: "takes-part", fromOn: "2026-09-01" }],
    },
    {
      organisation: "municipality:265",
      delegates: ["dorthe-lyngfalk"],
      commitments: [{ degree: "takes-part", fromOn: "2026-09-01" }],
    },
    {
      organisation: "municipality:259",
      delegates: ["birgitte-lavring"],
      commitments: [{ degree: "informed", fromOn: "2026-10-01" }],
    },
  ],
  mandates: [
    {
      fromOn: "2026-09-01",
      body: "Klyngen deler viden og specialister. Den træffer ingen beslutninger, der koster penge, før kommunalbestyrelserne har godkendt et mandat.",
      decisions: [],
    },
  ],
  costKeys: [{ fromOn: "2026-09-01", note: "Ligeligt, indtil der er udgifter af betydning." }],
  meetings: [
    {
      title: "Klyngemøde: hvem har hvilke specialister?",
      starts: "2026-10-08T10:00",
      ends: "2026-10-08T12:00",
      place: "Roskilde, Jernbanegade 21",
      calledOn: "2026-09-14",
      agenda: `1. Præsentation
2. Specialister i de tre kommuner
3. Næste møde`,
      minutes: "Roskilde har en neuropsykolog med ledig tid om torsdagen. Køge mangler en logopæd.",
      decisions: [
        {
          body: "Vi prøver at låne hinandens specialister i tre måneder.",
          actions: [
            {
              title: "Skriv en side om, hvordan man låner en specialist",
              party: "municipality:265",
              person: "dorthe-lyngfalk",
              dueOn: "2026-12-01",
              doneWhen: "De tre kommuner har brugt siden en gang.",
              changes: [],
            },
          ],
        },
      ],
    },
  ],
  proposals: [],
};
