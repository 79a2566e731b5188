import { type WatchLevel, watchLevels } from "@rammevaerk/domain/networks";
import { checkIcon, Icon, Menu, notificationsIcon } from "@rammevaerk/ui";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import { refreshNetworks } from "../queries.ts";

/** How much the reader wants to hear from a network. null goes with the network's own level, whatever it becomes. */
export function WatchMenu(props: { networkId: string; level: WatchLevel | null; defaultLevel: WatchLevel }) {
  const { level: chosen, defaultLevel } = props;
  const { watch: text } = useText(networksText);
  const choose = useAction(
    (level: WatchLevel | null) =>
      client.networks.setWatch.mutate({ networkId: props.networkId, threadId: null, level }),
    async (_, level) => {
      await refreshNetworks();
      showToast({ kind: "success", text: text.changed(text.levels[level ?? defaultLevel]) });
    },
  );
  const choices = [
    { level: null, label: text.usesDefault(text.levels[defaultLevel]) },
    ...watchLevels.map((level) => ({ level, label: text.levels[level] })),
  ];
  return (
    <Menu label={text.button(text.levels[chosen ?? defaultLevel])} icon={notificationsIcon}>
      {choices.map(({ level, label }) => (
        <li key={label}>
          <button type="button" aria-pressed={level === chosen} onClick={() => choose.start(level)}>
            {label}
            {level === chosen && <Icon path={checkIcon} />}
          </button>
        </li>
      ))}
      <li>
        <p className="muted small">{text.hint}</p>
      </li>
    </Menu>
  );
}
