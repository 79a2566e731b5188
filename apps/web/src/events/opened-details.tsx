import { Details } from "@rammevaerk/ui";
import { type ReactNode, useState } from "react";

/** Something to open whose content is made, and fetched, only when it is opened. */
export function OpenedDetails({ summary, children }: { summary: ReactNode; children: () => ReactNode }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <Details summary={summary} onOpen={() => setOpened(true)}>
      {wasOpened && children()}
    </Details>
  );
}
