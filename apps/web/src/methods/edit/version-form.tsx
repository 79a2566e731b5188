import type { VersionDetail } from "@rammevaerk/contracts/method-versions";
import { Button } from "@rammevaerk/ui";
import { useNavigate } from "@tanstack/react-router";
import { showToast } from "../../platform/announce/toast.ts";
import { Form } from "../../platform/form/form.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { refreshMethods } from "../queries.ts";
import {
  CompetencesSection,
  ContentSection,
  CoreSection,
  ExtentSection,
  ForWhomSection,
  ImplementationSection,
  RisksSection,
} from "./describing-sections.tsx";
import { DiscardVersion } from "./discard-version.tsx";
import { EconomySection, HandingInSections, RelevanceSection } from "./judging-sections.tsx";
import { editText } from "./edit-text.ts";
import { EvidenceSection } from "./evidence-section.tsx";
import { MissingList } from "./missing-list.tsx";
import { Outline } from "./outline.tsx";
import { SourcesSection } from "./sources-section.tsx";
import { type Editor, useVersionEditor } from "./use-version-editor.ts";
import { BehindNotice, OutdatedNotice } from "./version-notices.tsx";

/** The form of a whole description, with its sections at the side and the way to save it always at hand. */
export function VersionForm({ version }: { version: VersionDetail }) {
  const text = useText(editText);
  const navigate = useNavigate();
  const editor = useVersionEditor(version, () => {
    showToast({ kind: "success", text: text.submitted });
    void refreshMethods();
    void navigate({ href: "/metoder/mine" });
  });
  return (
    <div className="with-side editor">
      <Outline missing={editor.missing} />
      <Form form={{ ...editor.form, onSubmit: editor.save }}>
        {editor.isOutdated && <OutdatedNotice version={version} editor={editor} />}
        {version.isBehind && <BehindNotice version={version} isDirty={editor.isDirty} />}
        <Sections editor={editor} />
        <MissingList editor={editor} />
        <SaveBar editor={editor} />
        {version.may.discard && (
          <p>
            <DiscardVersion version={version} onDiscarded={editor.form.startOver} />
          </p>
        )}
      </Form>
    </div>
  );
}

function Sections({ editor }: { editor: Editor }) {
  return (
    <>
      <CoreSection editor={editor} />
      <ForWhomSection editor={editor} />
      <ContentSection editor={editor} />
      <ExtentSection editor={editor} />
      <CompetencesSection editor={editor} />
      <ImplementationSection editor={editor} />
      <SourcesSection editor={editor} />
      <EvidenceSection editor={editor} />
      <RelevanceSection editor={editor} />
      <EconomySection editor={editor} />
      <RisksSection editor={editor} />
      <HandingInSections editor={editor} />
    </>
  );
}

/** Whether all is saved, and the ways on. It stays at the lower edge of the window while the form is longer than it. */
function SaveBar({ editor }: { editor: Editor }) {
  const text = useText(editText);
  const { isSubmitting } = editor.form;
  const state = isSubmitting ? text.state.saving : editor.isDirty ? text.state.unsaved : text.state.saved;
  return (
    <div className="save-bar">
      <p className="save-bar__state" role="status">
        {state}
      </p>
      <div className="save-bar__buttons">
        <Button type="submit" isBusy={isSubmitting}>
          {text.save}
        </Button>
        <Button variant="primary" isBusy={isSubmitting} onClick={editor.submit}>
          {text.submit}
        </Button>
      </div>
    </div>
  );
}
