import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import { limits } from "@rammevaerk/contracts/limits";
import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import type { ThreadSummary } from "@rammevaerk/contracts/threads";
import { client } from "../../../platform/api/client.ts";
import { useForm } from "../../../platform/form/use-form.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { checkUploads } from "../attachments/check-uploads.ts";
import { useUploads } from "../attachments/use-uploads.ts";
import { useServerDraft } from "../drafts/use-server-draft.ts";
import { threadsText } from "../threads-text.ts";
import { checkBody, checkTitle } from "./check-text.ts";
import { type AskedChoices, pickAsked } from "./pick-asked.ts";
import { listSubjects, type SubjectValues } from "./subject-fields.tsx";
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
  /** Somebody whom the asker has in mind. */
  personId?: string | undefined;
  onSent: (threadId: string, askedCount: number) => void;
}

/** The state of a new question or post: its values, its files, who knows about its subjects, and sending it. */
export function useThreadForm({ network, kind, place, personId, onSent }: ThreadFormProps) {
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
  const experts = useExperts(network.id, isQuestion ? codes : [], personId);
  const askedPersonIds = pickAsked(experts.data?.experts ?? [], form.values.asked, limits.askedPeople);
  return { form, uploads, experts };
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
