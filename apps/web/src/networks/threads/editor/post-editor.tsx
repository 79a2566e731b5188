import { limits } from "@rammevaerk/contracts/limits";
import { Alert, MarkdownEditor } from "@rammevaerk/ui";
import { findCprNumbers } from "@rammevaerk/domain/networks";
import { type RefObject, useDeferredValue, useRef } from "react";
import type { BoundField } from "../../../platform/form/use-form.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { threadsText } from "../threads-text.ts";
import { Preview } from "./preview.tsx";
import { useMentions } from "./use-mentions.tsx";

/** Where people write: Markdown with preview, mentions, and the care for citizens in sight. Spread a form's field into it. */
export function PostEditor(
  props: BoundField<string> & {
    networkId: string;
    label: string;
    hint?: string;
    rows?: number;
    inputRef?: RefObject<HTMLTextAreaElement | null>;
  },
) {
  const { networkId, inputRef, ...field } = props;
  const { editor: text } = useText(threadsText);
  const own = useRef<HTMLTextAreaElement>(null);
  const textArea = inputRef ?? own;
  const mentions = useMentions({ networkId, text: field.value, textArea, onChange: field.onChange });
  return (
    <>
      <MarkdownEditor
        {...field}
        {...mentions}
        inputRef={textArea}
        limit={limits.body}
        reminder={text.reminder}
        renderPreview={(markdown) => <Preview markdown={markdown} />}
      />
      <CprWarning text={field.value} textArea={textArea} />
    </>
  );
}

/** Says at once what the server would refuse, and leads to the place. */
function CprWarning(props: { text: string; textArea: RefObject<HTMLTextAreaElement | null> }) {
  const { editor: text } = useText(threadsText);
  const looked = useDeferredValue(props.text);
  // What is too long to be sent is not worth looking through at every key.
  const [finding] = looked.length > limits.body ? [] : findCprNumbers(looked);
  if (finding === undefined) return null;
  const show = (): void => {
    props.textArea.current?.focus();
    props.textArea.current?.setSelectionRange(finding.index, finding.index + finding.length);
  };
  return (
    <Alert kind="warning" isLive>
      <p className="alert-text">
        {text.cprWarning}{" "}
        <button type="button" className="function-link" onClick={show}>
          {text.showCpr}
        </button>
      </p>
    </Alert>
  );
}
