import { FilePicker } from "@rammevaerk/ui";
import { useState } from "react";
import { loadErrorTexts } from "../errors/error-sentences.ts";
import { useProblemText } from "../errors/use-problem-text.ts";
import { useFormat } from "../format/use-format.ts";

interface SheetTexts {
  readonly file: string;
  readonly fileHint: string;
  readonly choose: string;
  readonly drop: string;
  readonly sending: (percent: number) => string;
}

const spreadsheets = ".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Takes one file, such as a spreadsheet, and hands it in at once. A refusal stands at the file, until another one is picked. */
export function SheetPicker(props: {
  text: SheetTexts;
  /** Hands the file in, and says from 0 to 100 how much has been sent. */
  handIn: (file: File, onProgress: (percent: number) => void) => Promise<void>;
  /** The kinds of file that can be picked; spreadsheets when absent. */
  accept?: string;
}) {
  const { text, handIn, accept = spreadsheets } = props;
  const format = useFormat();
  const problemText = useProblemText();
  const [sending, setSending] = useState<{ file: File; percent: number; error?: string }>();
  const send = async (file: File): Promise<void> => {
    setSending({ file, percent: 0 });
    try {
      await handIn(file, (percent) => setSending({ file, percent }));
    } catch (error) {
      await loadErrorTexts();
      setSending({ file, percent: 0, error: problemText(error) });
    }
  };
  const files = sending === undefined ? [] : [sending];
  return (
    <FilePicker
      label={text.file}
      hint={text.fileHint}
      buttonLabel={text.choose}
      dropLabel={text.drop}
      accept={accept}
      isSingle
      files={files.map(({ file, percent, error }) => ({
        key: "file",
        name: file.name,
        ...(error === undefined
          ? { note: text.sending(percent), progress: percent }
          : { note: format.bytes(file.size), error }),
      }))}
      onAdd={([file]) => {
        if (file !== undefined) void send(file);
      }}
      onRemove={() => setSending(undefined)}
    />
  );
}
