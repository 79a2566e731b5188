import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { Connections } from "../../search/related/connections.tsx";
import { MethodBadges } from "../method-badges.tsx";
import { methodsText } from "../methods-text.ts";
import { Colophon } from "./colophon.tsx";
import { CostSection } from "./cost-section.tsx";
import { DescriptionSection } from "./description-section.tsx";
import { EvidenceSection } from "./evidence-section.tsx";
import { ExperienceSection } from "./experience-section.tsx";
import { ExpertsSection } from "./experts-section.tsx";
import { FourThings } from "./four-things.tsx";
import { KeyFacts } from "./key-facts.tsx";
import { MethodActions } from "./method-actions.tsx";
import { MethodNotes } from "./method-notes.tsx";
import { OnThisPage } from "./on-this-page.tsx";
import { SourcesSection } from "./sources-section.tsx";
import { StudiesSection } from "./studies-section.tsx";
import { TiesSection } from "./ties-section.tsx";
import { UsesSection } from "./uses-section.tsx";
import "../methods.scss";

/** For editors only. */
const ReviewerTools = lazy(async () => ({
  default: (await import("../review/reviewer-tools.tsx")).ReviewerTools,
}));

/** One method: what it is and for whom, the four things apart, who uses it and can be asked, and what all of that rests on. */
export function MethodPage(): ReactNode {
  const { code } = useParams({ from: "/metoder/$code" });
  const query = useQuery(api.methods.get.queryOptions({ method: code }));
  return <Loaded query={query}>{(method) => <MethodView key={method.id} method={method} />}</Loaded>;
}

function MethodView({ method }: { method: MethodDetail }) {
  const { title } = useText(methodsText);
  const { fields } = method;
  return (
    <Page
      title={fields.name}
      titleLanguage="da"
      lead={<span lang="da">{fields.summary}</span>}
      crumbs={[{ label: title, href: "/metoder" }]}
      actions={<MethodActions method={method} />}
    >
      <p className="facts">
        <MethodBadges method={{ ...method, standing: fields.standing?.level ?? null }} />
      </p>
      <MethodNotes method={method} />
      <OnThisPage method={method} />
      <KeyFacts method={method}>
        <FourThings method={method} />
      </KeyFacts>
      <UsesSection method={method} />
      <ExpertsSection method={method} />
      <EvidenceSection method={method} />
      <StudiesSection studies={fields.studies} sources={fields.sources} />
      <CostSection method={method} />
      <ExperienceSection method={method} />
      <DescriptionSection method={method} />
      <TiesSection method={method} />
      <Connections kind="method" subjectId={method.id} />
      <SourcesSection sources={fields.sources} />
      <Colophon method={method} />
      {method.may.review && (
        <Suspense>
          <ReviewerTools method={method} />
        </Suspense>
      )}
    </Page>
  );
}
