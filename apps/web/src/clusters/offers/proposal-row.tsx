import type { ProposalSummary } from "@rammevaerk/contracts/clusters-proposals";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clusterHref } from "../cluster-tabs.ts";
import { workText } from "../work/work-text.ts";

/** One proposal in a list: what it comes to, how large, and how much it is discussed. */
export function ProposalRow({ proposal }: { proposal: ProposalSummary }) {
  const { offers: text } = useText(workText);
  const format = useFormat();
  const { year, places, partyCount, commentCount, createdBy, updatedAt } = proposal;
  const when = format.date(updatedAt);
  return (
    <li className="action">
      <p>
        <a href={`${clusterHref(proposal.clusterId, "offers")}/${proposal.id}`}>
          <strong>{proposal.title}</strong>
        </a>
      </p>
      <p className="small">
        {[
          text.rate(format.kroner(proposal.unitRateOere)),
          text.summary(year, format.number(places), partyCount),
          text.comments(commentCount),
        ].join(" · ")}
      </p>
      <p className="muted small">
        {createdBy === null ? text.updatedPlain(when) : text.updated(when, createdBy)}
      </p>
    </li>
  );
}
