import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CheckboxGroup } from "../checkbox/checkbox.tsx";
import { FilePicker } from "../file-picker/file-picker.tsx";
import { Labels, type UiLabels } from "../labels/labels.tsx";
import { MarkdownEditor } from "../markdown-editor/markdown-editor.tsx";
import { MultiPicker } from "../picker/picker.tsx";
import { RadioGroup } from "../radio-group/radio-group.tsx";
import { Select } from "../select/select.tsx";
import { TextArea } from "../text-area/text-area.tsx";
import { TextField } from "../text-field/text-field.tsx";

const labels: UiLabels = {
  error: "error",
  information: "information",
  success: "success",
  warning: "warning",
  close: "close",
  optional: "(optional)",
  showPassword: "show",
  hidePassword: "hide",
  charactersLeft: (count) => `${count} left`,
  charactersOver: (count) => `${count} over`,
  loading: "loading",
  noMatches: "none",
  matches: (count) => `${count} matches`,
  remove: (name) => `remove ${name}`,
  atMost: (count) => `at most ${count}`,
  write: "write",
  preview: "preview",
  bold: "bold",
  italic: "italic",
  list: "list",
  link: "link",
  sortBy: (column) => `sort by ${column}`,
};
const nothing = () => {};
const common = { id: "f", label: "Label", hint: "Hint", error: "Wrong", onChange: nothing };
const choices = [
  { value: "a", label: "A" },
  { value: "b", label: "B" },
];

const controls: [string, ReactElement][] = [
  ["text field", <TextField key="1" {...common} value="ab" limit={10} />],
  ["password", <TextField key="2" {...common} value="" type="password" />],
  ["text area", <TextArea key="3" {...common} value="ab" limit={1} />],
  ["select", <Select key="4" {...common} value="" choices={choices} placeholder="Choose" />],
  ["checkbox group", <CheckboxGroup key="5" {...common} value={["a"]} choices={choices} />],
  ["radio group", <RadioGroup key="6" {...common} value="a" choices={choices} />],
  ["multi picker", <MultiPicker key="7" {...common} value={["a"]} options={choices} />],
  [
    "markdown editor",
    <MarkdownEditor key="8" {...common} value="" limit={9} reminder="R" renderPreview={() => null} />,
  ],
  [
    "file picker",
    <FilePicker key="9" {...common} buttonLabel="Pick" files={[]} onAdd={nothing} onRemove={nothing} />,
  ],
];

function render(control: ReactElement): string {
  return renderToStaticMarkup(<Labels labels={labels}>{control}</Labels>);
}

test.each(controls)(
  "%s: what describes it stands on the page, with hint and error among it",
  (_, control) => {
    const html = render(control);
    const described = [...html.matchAll(/aria-describedby="([^"]*)"/g)].flatMap((match) =>
      (match[1] ?? "").split(" "),
    );
    expect(described).toEqual(expect.arrayContaining(["f-hint", "f-error"]));
    for (const id of described) expect(html).toContain(`id="${id}"`);
  },
);

test.each(controls)("%s: the error summary's link finds one control", (_, control) => {
  const html = render(control);
  expect(html.match(/<(input|textarea|select)[^>]* id="f"/g) ?? []).toHaveLength(1);
});

test.each(controls)("%s carries no style attribute", (_, control) => {
  expect(render(control)).not.toContain("style=");
});

test("a text that is too long is kept, and counted", () => {
  const html = render(<TextField {...common} value="abc" limit={2} />);
  expect(html).toContain('value="abc"');
  expect(html).toContain("1 over");
  expect(html).not.toContain("maxLength");
});

test("a component outside <Labels> says so", () => {
  expect(() => renderToStaticMarkup(<TextField {...common} value="" />)).toThrow("outside <Labels>");
});
