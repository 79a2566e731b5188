import type { NotificationSettings } from "@rammevaerk/contracts/notifications";
import { Button, ButtonGroup, RadioGroup } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { showToast } from "../platform/announce/toast.ts";
import { api, client } from "../platform/api/client.ts";
import { queryClient } from "../platform/api/query-client.ts";
import { Loaded } from "../platform/data/loaded.tsx";
import { Form } from "../platform/form/form.tsx";
import { useForm } from "../platform/form/use-form.ts";
import { useText } from "../platform/language/use-text.ts";
import { notificationsText } from "./notifications-text.ts";

/** What the reader gets by mail, besides seeing it in the product. */
export function NotificationSettingsForm() {
  const query = useQuery(api.notifications.getSettings.queryOptions());
  return <Loaded query={query}>{(settings) => <SettingsFields settings={settings} />}</Loaded>;
}

const groups = ["asks", "threads", "matters"] as const;
const timings = ["at-once", "never"] as const;

function SettingsFields({ settings }: { settings: NotificationSettings }) {
  const { settings: text } = useText(notificationsText);
  const form = useForm({
    name: "notification-settings",
    initial: settings,
    keeps: "nothing",
    submit: (values) => client.notifications.updateSettings.mutate(values),
    onDone: () => {
      void queryClient.invalidateQueries({ queryKey: api.notifications.getSettings.queryKey() });
      showToast({ kind: "success", text: text.saved });
    },
  });
  return (
    <Form form={form}>
      {groups.map((group) => (
        <RadioGroup
          key={group}
          {...form.field(group)}
          label={text[group]}
          hint={text[`${group}Hint`]}
          choices={timings.map((value) => ({ value, label: text.timing[value] }))}
        />
      ))}
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.save}
        </Button>
      </ButtonGroup>
    </Form>
  );
}
