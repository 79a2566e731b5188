import { commonGoalsId } from "@rammevaerk/domain/networks";
import { type Agreement, agreements, commonGoals, listRegions, regions } from "@rammevaerk/domain/reference";
import { Card, CardList } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { today } from "../networks/subjects/today.ts";
import { useFormat } from "../platform/format/use-format.ts";
import { useLanguage } from "../platform/language/language.ts";
import { useText } from "../platform/language/use-text.ts";
import { Page } from "../platform/layout/page.tsx";
import { agreementsText } from "./agreements-text.ts";
import { MergerNote } from "./merger-note.tsx";
import { usePeriod } from "./use-period.ts";
import "../networks/networks.scss";

/** The common goals, and the agreements by the region they were made in. Open to everybody. */
export function AgreementsPage(): ReactNode {
  const { list: text, common } = useText(agreementsText);
  const language = useLanguage();
  const format = useFormat();
  const withAgreements = regions.filter(({ id }) => agreements.some(({ regionId }) => regionId === id));
  const without = listRegions(today()).filter((region) => !withAgreements.includes(region));
  return (
    <Page title={text.title} lead={text.lead} crumbs={[]}>
      <h2>{text.commonHeading}</h2>
      <p>{common.lead}</p>
      <CardList items={commonGoals} itemKey={({ id }) => id}>
        {(goal) => (
          <Card
            kicker={common.number(goal.number)}
            heading={<a href={`/rammeaftaler/${commonGoalsId}#${goal.id}`}>{goal.title[language]}</a>}
            isLinked
          >
            <p>{goal.aim[language]}</p>
          </Card>
        )}
      </CardList>
      <h2>{text.byRegion}</h2>
      <p>{text.older}</p>
      <MergerNote />
      {withAgreements.map(({ id, name }) => (
        <section key={id}>
          <h3>{name[language]}</h3>
          <CardList items={listNewestFirst(id)} itemKey={(agreement) => agreement.id}>
            {(agreement) => <AgreementCard agreement={agreement} />}
          </CardList>
        </section>
      ))}
      {without.length > 0 && (
        <section>
          <h3>{text.noneHeading}</h3>
          <p>{text.none(format.list(without.map(({ name }) => name[language])))}</p>
        </section>
      )}
    </Page>
  );
}

function listNewestFirst(regionId: string): Agreement[] {
  return agreements
    .filter((agreement) => agreement.regionId === regionId)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
}

function AgreementCard({ agreement }: { agreement: Agreement }) {
  const { list: text } = useText(agreementsText);
  const language = useLanguage();
  const period = usePeriod(agreement);
  return (
    <Card
      headingLevel={4}
      heading={<a href={`/rammeaftaler/${agreement.id}`}>{agreement.title[language]}</a>}
      footer={`${period.now} · ${text.areas(agreement.focusAreas.length)}`}
      isLinked
    >
      <p>{agreement.status[language]}</p>
    </Card>
  );
}
