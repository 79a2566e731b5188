import { EmptyState } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { TimeAgo } from "../../platform/format/time-ago.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { NotFoundPage } from "../../platform/layout/not-found-page.tsx";
import { NetworkFrame } from "../network-frame.tsx";
import { networksText } from "../networks-text.ts";
import { networkOptions } from "../queries.ts";
import { describeAction } from "./describe-action.ts";

/** What was changed in a network, when and by whom: for those who run it. */
export function HistoryPage(): ReactNode {
  const { id } = useParams({ from: "/netvaerk/$id/historik" });
  return (
    <Loaded query={useQuery(networkOptions(id))}>
      {(network) =>
        network.may.coordinate ? (
          <NetworkFrame network={network} tab="history">
            <History networkId={id} />
          </NetworkFrame>
        ) : (
          <NotFoundPage />
        )
      }
    </Loaded>
  );
}

function History({ networkId }: { networkId: string }) {
  const { history: text } = useText(networksText);
  const format = useFormat();
  const scope = { kind: "network", id: networkId } as const;
  const entries = usePages({
    key: api.operations.listAudit.queryKey({ scope }),
    fetch: (after, signal) => client.operations.listAudit.query({ scope, after }, { signal }),
  });
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>{text.text}</p>
      <Loaded query={entries}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState heading={text.none} />
          ) : (
            <ul className="rows">
              {items.map((entry) => (
                <li key={entry.id}>
                  <strong>{entry.actor ?? text.system}</strong> {describeAction(entry, text, format.list)}{" "}
                  <span className="muted small">
                    <TimeAgo iso={entry.at} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <More pages={entries} />
    </section>
  );
}
