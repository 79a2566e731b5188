import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";

/** The network's own files, for those inside. */
export function NetworkFiles({ network }: { network: NetworkDetail }) {
  const { about: text } = useText(networksText);
  return (
    <>
      <h2>{text.files}</h2>
      {network.files.length === 0 && <p className="muted">{text.noFiles}</p>}
    </>
  );
}
