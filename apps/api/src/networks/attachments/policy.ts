import type { Policy } from "../../platform/trpc.ts";
import { mayCoordinateNetwork, mayModerateNetwork, mayReadNetwork, type NetworkSubject } from "../policy.ts";
import type { PostState } from "../tables.ts";

/** What a policy needs to know of a file: where it hangs, and who put it there. */
export interface AttachmentSubject {
  readonly network: NetworkSubject;
  /** The state of the post it belongs to; null for a file of the network, and for one that no post has taken yet. */
  readonly postState: PostState | null;
  readonly isNetworkFile: boolean;
  readonly uploadedBy: string | null;
}

/** Download it: the same rule as for its post. What no post has taken is for its uploader alone. */
export const mayReadAttachment: Policy<AttachmentSubject> = {
  name: "networks.read-attachment",
  may: (actor, { network, postState, isNetworkFile, uploadedBy }) => {
    if (mayReadNetwork.may(actor, network) !== true) return "not-found";
    if (isNetworkFile || postState === "visible") return true;
    if (postState === null) return uploadedBy === actor.personId ? true : "not-found";
    const isModerated = postState === "hidden" || postState === "removed";
    return isModerated && mayModerateNetwork.may(actor, network) === true ? true : "not-found";
  },
};

/** Take a file off a network's page: those who run the network. Others who can't read there do not learn that it exists. */
export const mayRemoveNetworkFile: Policy<NetworkSubject> = {
  name: "networks.remove-file",
  may: (actor, network) => {
    if (mayCoordinateNetwork.may(actor, network) === true) return true;
    return mayReadNetwork.may(actor, network) === true ? "forbidden" : "not-found";
  },
};
