import { Checkbox } from "@rammevaerk/ui";
import { useState } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { isSlashKeyOn, turnSlashKey } from "../box/slash-key.ts";
import { searchText } from "../search-text.ts";

/** A key of one sign can be in somebody's way, so it can be turned off. */
export function SlashSwitch() {
  const { help: text } = useText(searchText);
  const [isOn, setOn] = useState(isSlashKeyOn);
  return (
    <Checkbox
      label={text.slash}
      hint={text.slashHint}
      value={isOn}
      onChange={(next) => {
        turnSlashKey(next);
        setOn(next);
      }}
    />
  );
}
