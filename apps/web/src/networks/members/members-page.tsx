import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useText } from "../../platform/language/use-text.ts";
import { NetworkFrame } from "../network-frame.tsx";
import { networksText } from "../networks-text.ts";
import { networkOptions } from "../queries.ts";
import { InvitePerson } from "./invite-person.tsx";
import { MemberRow } from "./member-row.tsx";

/** Who is in a network; for those who run it, also who runs it with them and who comes in. */
export function MembersPage(): ReactNode {
  const { id } = useParams({ from: "/netvaerk/$id/medlemmer" });
  return (
    <Loaded query={useQuery(networkOptions(id))}>
      {(network) => (
        <NetworkFrame network={network} tab="members">
          {network.may.coordinate ? (
            <div className="with-side with-side--end">
              <MemberList network={network} />
              <InvitePerson network={network} />
            </div>
          ) : (
            <MemberList network={network} />
          )}
        </NetworkFrame>
      )}
    </Loaded>
  );
}

function MemberList({ network }: { network: NetworkDetail }) {
  const { members: text, about } = useText(networksText);
  const networkId = network.id;
  const members = usePages({
    key: api.networks.listMembers.queryKey({ networkId }),
    fetch: (after, signal) => client.networks.listMembers.query({ networkId, after }, { signal }),
  });
  return (
    <Loaded query={members}>
      {({ items, total }) => (
        <section>
          <h2>{total === null ? about.coordinators : text.heading(total)}</h2>
          {items.length === 0 ? (
            <p>{about.noCoordinators}</p>
          ) : (
            <ul className="rows">
              {items.map((member) => (
                <MemberRow key={member.id} network={network} member={member} />
              ))}
            </ul>
          )}
          <More pages={members} />
        </section>
      )}
    </Loaded>
  );
}
