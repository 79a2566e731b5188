import type { ClusterDetail, MandateView } from "@rammevaerk/contracts/clusters";
import { Badge, Button, Details, Table } from "@rammevaerk/ui";
import { useState } from "react";
import { Html } from "../../networks/threads/editor/html.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";
import { CouncilBadge } from "./council-badge.tsx";
import { type CouncilAnswer, countCouncils, listCouncils } from "./list-councils.ts";
import { RecordDecision } from "./record-decision.tsx";

/** One version of a mandate: its text, and what each party's council said to it. */
export function MandateCard(props: {
  cluster: ClusterDetail;
  mandate: MandateView;
  /** Where it stands in time. */
  state: { readonly word: string; readonly kind: "success" | "info" | "neutral" };
}) {
  const { cluster, mandate, state } = props;
  const { mandates: text } = useText(clustersText);
  const format = useFormat();
  const from = format.date(mandate.fromOn);
  return (
    <article className="cluster-part mandate">
      <h2>
        {text.version(mandate.number)} <Badge kind={state.kind}>{state.word}</Badge>
      </h2>
      <p className="muted small">
        {mandate.createdBy === null ? text.writtenPlain(from) : text.written(from, mandate.createdBy)}
      </p>
      <Html className="prose" html={mandate.bodyHtml} />
      <Councils cluster={cluster} mandate={mandate} />
    </article>
  );
}

function Councils({ cluster, mandate }: { cluster: ClusterDetail; mandate: MandateView }) {
  const { mandates: text } = useText(clustersText);
  const format = useFormat();
  const [isRecording, setRecording] = useState(false);
  const answers = listCouncils(mandate, cluster.parties);
  const { approved, declined, missing } = countCouncils(answers);
  return (
    <section>
      <h3>{text.decisions}</h3>
      <p>{text.summary(approved, declined, missing)}</p>
      {answers.length > 0 && (
        <Table
          caption={text.decisions}
          isCaptionHidden
          onPhone="lines"
          columns={[
            { key: "party", header: text.party, cell: ({ name }) => name, isRowHeader: true },
            {
              key: "result",
              header: text.result,
              cell: renderResult,
            },
            {
              key: "on",
              header: text.decidedOn,
              cell: ({ decision }) => decision && format.date(decision.decidedOn),
            },
            {
              key: "reference",
              header: text.reference,
              cell: renderReference,
            },
          ]}
          rows={answers}
          rowKey={({ partyId }) => partyId}
        />
      )}
      {cluster.may.lead && answers.length > 0 && (
        <p>
          <Button onClick={() => setRecording(true)}>{text.record}</Button>
        </p>
      )}
      {mandate.earlierDecisions.length > 0 && (
        <Details summary={text.earlierDecisions}>
          <ul className="plain">
            {mandate.earlierDecisions.map(({ id, organisation, decidedOn, result, reference }) => (
              <li key={id}>
                {organisation}: {text.results[result]}, {format.date(decidedOn)}{" "}
                <Reference text={reference} />
              </li>
            ))}
          </ul>
        </Details>
      )}
      {isRecording && (
        <RecordDecision mandate={mandate} answers={answers} onClose={() => setRecording(false)} />
      )}
    </section>
  );
}

function renderResult({ decision }: CouncilAnswer) {
  return <CouncilBadge result={decision?.result} />;
}

function renderReference({ decision }: CouncilAnswer) {
  return decision && <Reference text={decision.reference} />;
}

/** The item of an agenda; a link where it is an address. */
function Reference({ text }: { text: string }) {
  return /^https?:\/\/\S+$/u.test(text) ? <a href={text}>{text}</a> : text;
}
