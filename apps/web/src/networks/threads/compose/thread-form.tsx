import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import { limits } from "@rammevaerk/contracts/limits";
import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import type { ThreadSummary } from "@rammevaerk/contracts/threads";
import { Button, ButtonGroup, LinkButton, sendIcon, TextField } from "@rammevaerk/ui";
import { client } from "../../../platform/api/client.ts";
import { Form } from "../../../platform/form/form.tsx";
import { useForm } from "../../../platform/form/use-form.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { AttachmentsField } from "../attachments/attachments-field.tsx";
import { checkUploads } from "../attachments/check-uploads.ts";
import { useUploads } from "../attachments/use-uploads.ts";
import { useServerDraft } from "../drafts/use-server-draft.ts";
import { PostEditor } from "../editor/post-editor.tsx";
import { threadsText } from "../threads-text.ts";
import { AskedPanel } from "./asked-panel.tsx";
import { checkBody, checkTitle } from "./check-text.ts";
import { type AskedChoices, pickAsked } from "./pick-asked.ts";
import { listSubjects, SubjectFields, type SubjectValues } from "./subject-fields.tsx";
import { useExperts } from "./use-experts.ts";

interface ThreadValues extends SubjectValues {
  title: string;
  body: string;
  asked: AskedChoices;
  files: AttachmentView[];
}

/** More target groups than this say little about one question, so they are not chosen beforehand. */
const mostPresetGroups = 3;

export interface ThreadFormProps {
  network: NetworkDetail;
  kind: ThreadSummary["kind"];
  /** The form's name and the draft's place. */
  place: string;
  onSent: (threadId: string, askedCount: number) => void;
}

/** A new question or post. A question shows who will be asked, and goes to them and to the network. */
export function ThreadForm({ network, kind, place, onSent }: ThreadFormProps) {
  const { write: text, files: fileText } = useText(threadsText);
  const isQuestion = kind === "question";
  const initial = blankValues(network, isQuestion);
  const uploads = useUploads(network.id, "post");
  const form = useForm<ThreadValues, { threadId: string; askedCount: number }>({
    name: place,
    initial,
    keeps: "everything",
    check: (values) => ({
      title: checkTitle(values.title, text),
      body: checkBody(values.body, text),
      targetGroups:
        listSubjects(values).length > limits.codesPerThread
          ? text.tooManySubjects(limits.codesPerThread)
          : undefined,
      files: checkUploads(uploads.all, fileText),
    }),
    submit: async ({ title, body, files }, requestId) => {
      const sent = await client.networks.threads.startThread
        .mutate({
          networkId: network.id,
          kind,
          title,
          body,
          codes,
          askedPersonIds,
          attachmentIds: files.map(({ id }) => id),
          requestId,
        })
        .catch((error: unknown) => {
          // Somebody who was free a moment ago may not be now.
          experts.refetch();
          throw error;
        });
      return { ...sent, askedCount: askedPersonIds.length };
    },
    onDone: ({ threadId, askedCount }) => {
      draft.discard();
      onSent(threadId, askedCount);
    },
  });
  const draft = useServerDraft(place, form.values, initial);
  const codes = listSubjects(form.values);
  const experts = useExperts(network.id, isQuestion ? codes : []);
  const askedPersonIds = pickAsked(experts.data?.experts ?? [], form.values.asked, limits.askedPeople);
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

function blankValues({ targetGroups }: NetworkDetail, isQuestion: boolean): ThreadValues {
  const isPreset = isQuestion && targetGroups.length <= mostPresetGroups;
  return {
    title: "",
    body: "",
    targetGroups: isPreset ? targetGroups : [],
    legalBases: [],
    methods: [],
    asked: {},
    files: [],
  };
}
