import type { ClusterDetail } from "@rammevaerk/contracts/clusters";
import { Button, closeIcon, IconButton, plusIcon } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";
import { refreshClusters } from "../queries.ts";
import { AddPerson } from "./add-person.tsx";

/** Who runs a cluster; for those who do, also who runs it with them. The last one can't leave. */
export function Coordinators({ cluster }: { cluster: ClusterDetail }) {
  const { parties: text, about } = useText(clustersText);
  const { data } = useText(shellText);
  const [isAdding, setAdding] = useState(false);
  const set = (personId: string, isCoordinator: boolean) =>
    client.clusters.setCoordinator.mutate({ clusterId: cluster.id, personId, isCoordinator });
  const undo = useAction(
    (personId: string) => set(personId, true),
    async () => {
      await refreshClusters();
      showToast({ kind: "success", text: data.undone });
    },
  );
  const remove = useAction(
    ({ id }: { id: string; name: string }) => set(id, false),
    async (_, { id, name }) => {
      await refreshClusters();
      showToast({
        kind: "success",
        text: text.coordinatorRemoved(name),
        action: { label: data.undo, run: () => undo.start(id) },
      });
    },
  );
  return (
    <section className="cluster-part">
      <h2 className="h3">{text.coordinators}</h2>
      {cluster.coordinators.length === 0 && <p>{about.noCoordinators}</p>}
      <ul className="plain">
        {cluster.coordinators.map((person) => (
          <li key={person.id} className="party__delegate">
            <span>
              <a href={`/personer/${person.id}`}>{person.name}</a>
              <span className="muted small block">
                {[person.title, person.organisation].filter(Boolean).join(", ")}
              </span>
            </span>
            {cluster.may.coordinate && (
              <IconButton
                icon={closeIcon}
                label={text.removeCoordinator(person.name)}
                onClick={() => remove.start(person)}
              />
            )}
          </li>
        ))}
      </ul>
      {cluster.may.coordinate && (
        <Button icon={plusIcon} onClick={() => setAdding(true)}>
          {text.addCoordinator}
        </Button>
      )}
      {isAdding && (
        <AddPerson
          name={`add-coordinator:${cluster.id}`}
          heading={text.addCoordinator}
          submit={text.addNow}
          add={(personId) => set(personId, true)}
          said={text.coordinatorAdded}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}
