import { commonGoalsId } from "@rammevaerk/domain/networks";
import { type Agreement, agreements, findRegion, type FocusArea } from "@rammevaerk/domain/reference";
import { addDays } from "@rammevaerk/domain/time";
import { DataList, EmptyState, LinkButton } from "@rammevaerk/ui";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFormat } from "../platform/format/use-format.ts";
import { useLanguage } from "../platform/language/language.ts";
import { useText } from "../platform/language/use-text.ts";
import { Page } from "../platform/layout/page.tsx";
import { agreementsText } from "./agreements-text.ts";
import { CommonGoals } from "./common-goals.tsx";
import { SignInToSeeNetworks, WorkingNetworks } from "./working-networks.tsx";
import { SourceNote } from "./source-note.tsx";
import { usePeriod } from "./use-period.ts";
import "../networks/networks.scss";

/** One agreement with its focus areas, or the common goals, and who works for them. Open to everybody. */
export function AgreementPage(): ReactNode {
  const { id } = useParams({ from: "/rammeaftaler/$id" });
  if (id === commonGoalsId) return <CommonGoals />;
  const agreement = agreements.find((one) => one.id === id);
  return agreement === undefined ? <UnknownAgreement /> : <KnownAgreement agreement={agreement} />;
}

/** The rate analysis of the agreement's region in its last year. */
function analysisHref({ regionId, validFrom, validTo }: Agreement): string {
  const year = (validTo === undefined ? validFrom : addDays(validTo, -1)).slice(0, 4);
  return `/takster/analyse?region=${regionId}&aar=${year}`;
}

function UnknownAgreement() {
  const { agreement: text, list } = useText(agreementsText);
  return (
    <Page title={text.unknown} crumbs={[{ label: list.title, href: "/rammeaftaler" }]}>
      <EmptyState
        heading={text.unknownText}
        action={
          <LinkButton href="/rammeaftaler" variant="primary">
            {text.all}
          </LinkButton>
        }
      />
    </Page>
  );
}

function KnownAgreement({ agreement }: { agreement: Agreement }) {
  const { agreement: text, list } = useText(agreementsText);
  const language = useLanguage();
  const period = usePeriod(agreement);
  const { title, status, regionId, focusAreas, source, open } = agreement;
  const region = findRegion(regionId)?.name[language] ?? regionId;
  return (
    <Page
      title={title[language]}
      lead={text.lead(region, period.words)}
      crumbs={[{ label: list.title, href: "/rammeaftaler" }]}
    >
      <div className="with-side with-side--end">
        <div>
          <h2>{text.focusAreas}</h2>
          {focusAreas.map((area) => (
            <FocusAreaPart key={area.id} area={area} />
          ))}
          <SignInToSeeNetworks />
        </div>
        <section>
          <DataList
            facts={[
              { term: text.region, value: <RegionFact agreement={agreement} /> },
              {
                term: text.period,
                value: (
                  <>
                    {period.words}
                    <span className="muted small block">{period.now}</span>
                  </>
                ),
              },
              { term: text.status, value: status[language] },
              {
                term: text.rates,
                value: <a href={analysisHref(agreement)}>{text.rateAnalysis}</a>,
              },
            ]}
          />
          <SourceNote source={source} open={open} />
          <OtherAgreements agreement={agreement} />
        </section>
      </div>
    </Page>
  );
}

function RegionFact({ agreement }: { agreement: Agreement }) {
  const { agreement: text } = useText(agreementsText);
  const language = useLanguage();
  const format = useFormat();
  const region = findRegion(agreement.regionId);
  const successor = findRegion(region?.succeededBy ?? "");
  return (
    <>
      {region?.name[language]}
      {successor !== undefined && (
        <span className="muted small block">
          {text.regionEnds(format.date(successor.validFrom), successor.name[language])}
        </span>
      )}
    </>
  );
}

function FocusAreaPart({ area }: { area: FocusArea }) {
  const { agreement: text } = useText(agreementsText);
  const language = useLanguage();
  return (
    <section className="part" id={area.id}>
      {area.part !== undefined && <p className="muted small">{text.part[area.part]}</p>}
      <h3>{area.title[language]}</h3>
      {area.goal === undefined ? (
        <p className="muted">{text.noGoal}</p>
      ) : (
        <p>
          <strong>{text.goal}</strong> {area.goal[language]}
        </p>
      )}
      <WorkingNetworks goalKey={area.id} />
    </section>
  );
}

function OtherAgreements({ agreement }: { agreement: Agreement }) {
  const { agreement: text } = useText(agreementsText);
  const language = useLanguage();
  const others = agreements.filter(
    ({ id, regionId }) => regionId === agreement.regionId && id !== agreement.id,
  );
  if (others.length === 0) return null;
  return (
    <>
      <h2 className="h3">{text.otherRegion}</h2>
      <ul className="plain">
        {others.map(({ id, title }) => (
          <li key={id}>
            <a href={`/rammeaftaler/${id}`}>{title[language]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
