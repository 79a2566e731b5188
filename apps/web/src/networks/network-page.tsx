import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Loaded } from "../platform/data/loaded.tsx";
import { NetworkAbout } from "./network-about.tsx";
import { NetworkFrame } from "./network-frame.tsx";
import { networkOptions } from "./queries.ts";
import { ThreadList } from "./threads/list/thread-list.tsx";

/** One network: the conversations for those inside, what it is for and who runs it for everybody else. */
export function NetworkPage(): ReactNode {
  const { id } = useParams({ from: "/netvaerk/$id" });
  return (
    <Loaded query={useQuery(networkOptions(id))}>
      {(network) =>
        network.may.read ? (
          <NetworkFrame network={network} tab="conversations">
            <ThreadList networkId={network.id} may={network.may} />
          </NetworkFrame>
        ) : (
          <NetworkFrame network={network} tab="about">
            <NetworkAbout network={network} />
          </NetworkFrame>
        )
      }
    </Loaded>
  );
}
