import { limits } from "@rammevaerk/contracts/limits";
import { Button, ButtonGroup, LinkButton, sendIcon, TextField } from "@rammevaerk/ui";
import { Form } from "../../../platform/form/form.tsx";
import { useText } from "../../../platform/language/use-text.ts";
import { AttachmentsField } from "../attachments/attachments-field.tsx";
import { PostEditor } from "../editor/post-editor.tsx";
import { threadsText } from "../threads-text.ts";
import { AskedPanel } from "./asked-panel.tsx";
import { SubjectFields } from "./subject-fields.tsx";
import { type ThreadFormProps, useThreadForm } from "./use-thread-form.ts";

/** A new question or post. A question shows who will be asked, and goes to them and to the network. */
export function ThreadForm(props: ThreadFormProps) {
  const { network, kind } = props;
  const { write: text } = useText(threadsText);
  const { form, uploads, experts } = useThreadForm(props);
  const isQuestion = kind === "question";
  const asked = form.field("asked");
  return (
    <Form form={form}>
      <TextField
        {...form.field("title")}
        label={isQuestion ? text.questionTitle : text.postTitleLabel}
        hint={isQuestion ? text.questionTitleHint : undefined}
        limit={limits.title}
        width="xl"
      />
      <PostEditor
        {...form.field("body")}
        networkId={network.id}
        label={isQuestion ? text.questionBody : text.postBody}
        hint={isQuestion ? text.questionBodyHint : text.postBodyHint}
        rows={10}
      />
      <AttachmentsField {...form.field("files")} uploads={uploads} />
      <SubjectFields
        form={form}
        hint={isQuestion ? text.subjectsHintForQuestion : text.subjectsHintForPost}
      />
      {isQuestion && (
        <AskedPanel
          experts={experts}
          choices={asked.value}
          onChange={asked.onChange}
          memberCount={network.memberCount}
        />
      )}
      <ButtonGroup>
        <Button type="submit" variant="primary" icon={sendIcon} isBusy={form.isSubmitting}>
          {isQuestion ? text.sendQuestion : text.sendPost}
        </Button>
        <LinkButton href={`/netvaerk/${network.id}`}>{text.later}</LinkButton>
      </ButtonGroup>
    </Form>
  );
}
