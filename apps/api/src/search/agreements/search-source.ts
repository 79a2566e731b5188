import { commonGoalsId } from "@rammevaerk/domain/networks";
import { agreements, commonGoals, findRegion } from "@rammevaerk/domain/reference";
import type { SearchDocument, SearchSource } from "../../platform/search-source.ts";
import { todayIn } from "../../platform/today.ts";

/** The framework agreements, their focus areas and the common goals, as the product knows them. They change with its releases only. */
export const agreementSource: SearchSource = {
  kind: "agreement",
  isPublic: true,
  listIds: (_, after, most) =>
    Promise.resolve(
      [...documents.keys()]
        .filter((id) => id > after)
        .toSorted()
        .slice(0, most),
    ),
  describe({ clock }, ids) {
    const today = todayIn(clock);
    return Promise.resolve(
      ids.flatMap((id) => {
        const found = documents.get(id);
        return found === undefined ? [] : [describe(found, today)];
      }),
    );
  },
};

export interface AgreementText {
  readonly id: string;
  readonly href: string;
  readonly title: { readonly da: string; readonly en: string };
  readonly keywords: readonly string[];
  readonly body: readonly string[];
  readonly regionId: string;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
}

function describe(text: AgreementText, today: string): SearchDocument {
  const isOver = text.validTo !== undefined && text.validTo <= today;
  const hasToEnd = text.validTo !== undefined && !isOver;
  return {
    kind: "agreement",
    subjectId: text.id,
    href: text.href,
    title: text.title.da,
    keywords: [text.title.en, ...text.keywords, findRegion(text.regionId)?.name.da ?? ""],
    body: text.body.join("\n"),
    regionIds: [text.regionId],
    targetGroups: [],
    audience: "everybody",
    asOf: text.validFrom,
    since: `${text.validFrom}T00:00:00.000Z`,
    isPast: isOver,
    changesOn: hasToEnd ? (text.validTo ?? null) : null,
  };
}

/** All that there is to find, for telling one release's texts from another's. */
export function listAgreementTexts(): readonly AgreementText[] {
  return [...documents.values()];
}

const documents: ReadonlyMap<string, AgreementText> = new Map(listTexts().map((text) => [text.id, text]));

function listTexts(): AgreementText[] {
  const whole = agreements.map(
    ({ focusAreas, status, ...agreement }): AgreementText => ({
      ...agreement,
      href: `/rammeaftaler/${agreement.id}`,
      keywords: [],
      body: [status.da, ...focusAreas.map(({ title }) => title.da)],
    }),
  );
  const areas = agreements.flatMap((agreement) =>
    agreement.focusAreas.map(
      ({ id, title, goal }): AgreementText => ({
        ...agreement,
        id,
        title,
        href: `/rammeaftaler/${agreement.id}#${id}`,
        keywords: [agreement.title.da],
        body: [goal?.da ?? "", agreement.title.da].filter((part) => part !== ""),
      }),
    ),
  );
  const goals = commonGoals.map(
    ({ id, title, aim, efforts, ...goal }): AgreementText => ({
      ...goal,
      id,
      title,
      href: `/rammeaftaler/${commonGoalsId}#${id}`,
      keywords: ["Fælles mål"],
      body: [aim.da, ...efforts.map(({ text }) => text.da)],
    }),
  );
  return [...whole, ...areas, ...goals];
}
