import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Loaded } from "../platform/data/loaded.tsx";
import { NetworkAbout } from "./network-about.tsx";
import { NetworkFrame } from "./network-frame.tsx";
import { networkOptions } from "./queries.ts";

/** What a network is for, with an address of its own for those whose first page is the conversations. */
export function NetworkAboutPage(): ReactNode {
  const { id } = useParams({ from: "/netvaerk/$id/om" });
  return (
    <Loaded query={useQuery(networkOptions(id))}>
      {(network) => (
        <NetworkFrame network={network} tab="about">
          <NetworkAbout network={network} />
        </NetworkFrame>
      )}
    </Loaded>
  );
}
