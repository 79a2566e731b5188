import { attachmentLimitBytes } from "@rammevaerk/contracts/attachment-types";
import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import { limits } from "@rammevaerk/contracts/limits";
import { FilePicker } from "@rammevaerk/ui";
import { useEffect } from "react";
import type { BoundField } from "../../../platform/form/use-form.ts";
import { useFormat } from "../../../platform/format/use-format.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { threadsText } from "../threads-text.ts";
import { acceptedFiles } from "./check-file.ts";
import type { Uploads } from "./use-uploads.ts";

/** The files of a post that is being written: what has been sent, what is on its way, what was refused and why. */
export function AttachmentsField(props: BoundField<AttachmentView[]> & { uploads: Uploads }) {
  const { value: files, uploads, onChange } = props;
  const { files: text } = useText(threadsText);
  const format = useFormat();
  // The form may have changed while a file was on its way, so it joins the others after the render that shows it sent.
  useEffect(() => {
    const arrived = uploads.all.flatMap(({ key, sent }) => (sent === undefined ? [] : [{ key, sent }]));
    if (arrived.length === 0) return;
    uploads.remove(arrived.map(({ key }) => key));
    onChange([...files, ...arrived.map(({ sent }) => sent)]);
  }, [uploads, files, onChange]);

  const room = limits.attachmentsPerPost - files.length - uploads.all.length;
  const sent = files.map(({ id, name, sizeBytes }) => ({ key: id, name, note: format.bytes(sizeBytes) }));
  const others = uploads.all.map(({ key, name, size, percent, error }) =>
    error === undefined
      ? { key, name, note: `${format.bytes(size)}, ${text.sending(percent)}`, progress: percent }
      : { key, name, note: text.failed, error },
  );
  return (
    <FilePicker
      id={props.id}
      label={text.label}
      hint={
        room <= 0 ? text.tooMany(limits.attachmentsPerPost) : text.hint(format.bytes(attachmentLimitBytes))
      }
      error={props.error}
      isOptional
      buttonLabel={text.button}
      dropLabel={text.drop}
      accept={acceptedFiles}
      files={[...sent, ...others]}
      onAdd={(picked) => uploads.add(picked.slice(0, Math.max(0, room)))}
      onRemove={(key) => {
        uploads.remove([key]);
        if (files.some(({ id }) => id === key)) onChange(files.filter(({ id }) => id !== key));
      }}
    />
  );
}
