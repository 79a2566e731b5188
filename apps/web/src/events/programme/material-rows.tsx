import { Select, TextField } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { isSafeAddress } from "../edit/check-event.ts";
import type { Editing } from "./edit-programme-page.tsx";
import { NamedRows } from "./named-rows.tsx";
import { programmeText } from "./programme-text.ts";
import { type MaterialValues, sortSessions } from "./programme-values.ts";

/** Links to what people should see before or after, for everybody or for participants. */
export function MaterialRows({ values, change }: Editing) {
  const text = useText(programmeText);
  const sessions = sortSessions(values).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <NamedRows<MaterialValues>
      heading={text.materials}
      lead={text.materialsLead}
      addLabel={text.addMaterial}
      rows={values.materials}
      most={100}
      make={(id) => ({ id, sessionId: null, name: "", url: "", audience: "everybody" })}
      onChange={(name, rows) => change(name, "materials", rows)}
    >
      {(row, set) => (
        <>
          <TextField
            label={text.materialName}
            value={row.name}
            onChange={(name) => set({ name })}
            width="m"
          />
          <TextField
            label={text.materialUrl}
            type="url"
            value={row.url}
            onChange={(url) => set({ url })}
            error={row.url !== "" && !isSafeAddress(row.url) ? text.materialUrlWrong : undefined}
            width="l"
          />
          <Select
            label={text.materialSession}
            value={row.sessionId ?? ""}
            onChange={(id) => set({ sessionId: id || null })}
            choices={[{ value: "", label: text.materialWhole }, ...sessions]}
          />
          <Select
            label={text.audience}
            value={row.audience}
            onChange={(audience) => set({ audience })}
            choices={(["everybody", "participants"] as const).map((value) => ({
              value,
              label: text.audiences[value],
            }))}
          />
        </>
      )}
    </NamedRows>
  );
}
