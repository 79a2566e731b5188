import type { ReactNode } from "react";
import { useText } from "../platform/language/use-text.ts";
import { Page } from "../platform/layout/page.tsx";
import { NotificationSettingsForm } from "./notification-settings-form.tsx";
import { notificationsText } from "./notifications-text.ts";

export function NotificationSettingsPage(): ReactNode {
  const { settings: text } = useText(notificationsText);
  return (
    <Page title={text.title} lead={text.lead} crumbs={[{ label: text.account, href: "/konto" }]}>
      <NotificationSettingsForm />
    </Page>
  );
}
