import { useQuery } from "@tanstack/react-query";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { DifferenceView } from "./difference-view.tsx";
import { nameVersion } from "./name-version.ts";
import { VersionText } from "./version-text.tsx";
import { versionsText } from "./versions-text.ts";

/** What one version changes of another; of a first one the whole text, since all of it is new. */
export function DifferenceSection({
  versionId,
  againstId,
}: {
  versionId: string;
  againstId?: string | undefined;
}) {
  const text = useText(versionsText);
  const { difference } = text;
  const query = useQuery(api.methods.versions.difference.queryOptions({ versionId, againstId }));
  return (
    <Loaded query={query}>
      {({ version, against, items }) => {
        const newer = nameVersion(version, text);
        if (against === null) {
          return (
            <>
              <h2 id="forskel">{difference.headingFirst(newer)}</h2>
              <WholeText versionId={versionId} />
            </>
          );
        }
        return (
          <>
            <h2 id="forskel">{difference.heading(newer, nameVersion(against, text))}</h2>
            <DifferenceView items={items} />
          </>
        );
      }}
    </Loaded>
  );
}

/** The whole text of a version. */
function WholeText({ versionId }: { versionId: string }) {
  const query = useQuery(api.methods.versions.get.queryOptions({ versionId }));
  return <Loaded query={query}>{(version) => <VersionText version={version} />}</Loaded>;
}
