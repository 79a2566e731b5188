import {
  declarationDimensions,
  describeScale,
  evidenceScales,
  methodStandings,
  studyDesigns,
} from "@rammevaerk/domain/methods";
import { Select, TextArea, TextField } from "@rammevaerk/ui";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { groupLimits } from "../fields/field-limits.ts";
import type { RatingValues, SourceValues, StudyValues } from "../fields/item-values.ts";
import { methodsText } from "../methods-text.ts";
import { editText } from "./edit-text.ts";
import { RepeatedGroup } from "./repeated-group.tsx";
import { Section } from "./section.tsx";
import { SourceChoice } from "./source-choice.tsx";
import { LongField, useFieldNames } from "./text-fields.tsx";
import type { Editor } from "./use-version-editor.ts";

/** What is known of its effect: the library's own judgement, others' ratings, and studies. */
export function EvidenceSection({ editor }: { editor: Editor }) {
  const { labels } = useText(methodsText);
  const { hints, none } = useText(editText);
  const names = useFieldNames();
  const [ratings, studies] = [editor.field("ratings"), editor.field("studies")];
  const { sources } = editor.form.values;
  return (
    <Section section="evidence">
      <Select
        {...editor.field("standing.level")}
        label={names["standing.level"]}
        hint={hints.standing}
        choices={[
          { value: "", label: none },
          ...methodStandings.map((value) => ({ value, label: labels.standing[value] })),
        ]}
      />
      {editor.form.values["standing.level"] !== "" && (
        <LongField editor={editor} path="standing.reason" rows={2} isOptional={false} />
      )}
      <RepeatedGroup
        group="ratings"
        id={ratings.id}
        legend={names.ratings}
        hint={hints.ratings}
        error={ratings.error}
        items={ratings.value}
        onChange={ratings.onChange}
        create={createRating}
        most={groupLimits.ratings.most}
      >
        {(rating, at, change) => (
          <RatingFields
            item={rating}
            sources={sources}
            placeOf={(key) => editor.place(`ratings.${at}.${key}`)}
            change={change}
          />
        )}
      </RepeatedGroup>
      <RepeatedGroup
        group="studies"
        id={studies.id}
        legend={names.studies}
        hint={hints.studies}
        error={studies.error}
        items={studies.value}
        onChange={studies.onChange}
        create={createStudy}
        most={groupLimits.studies.most}
      >
        {(study, at, change) => (
          <StudyFields
            item={study}
            sources={sources}
            placeOf={(key) => editor.place(`studies.${at}.${key}`)}
            change={change}
          />
        )}
      </RepeatedGroup>
    </Section>
  );
}

function createRating(row: number): RatingValues {
  const nothing = { scaleName: "", value: "", version: "", ratedYear: "", summary: "", source: "" };
  return { row, scale: "vidensdeklaration", dimension: "", ...nothing };
}

function createStudy(row: number): StudyValues {
  const nothing = { outcome: "", title: "", year: "", country: "", participants: "", followUpMonths: "" };
  return { row, design: "randomised", effect: "", source: "", ...nothing };
}

interface ItemProps<Item> {
  item: Item;
  sources: readonly SourceValues[];
  placeOf: (key: keyof Item & string) => ReturnType<Editor["place"]>;
  change: (change: Partial<Item>) => void;
}

function RatingFields({ item, sources, placeOf, change }: ItemProps<RatingValues>) {
  const { labels } = useText(methodsText);
  const { words, chooseDimension } = useText(editText);
  const language = useLanguage();
  return (
    <>
      <Select
        {...placeOf("scale")}
        label={words.items.scale}
        value={item.scale}
        onChange={(scale) => change({ scale })}
        choices={evidenceScales.map((value) => ({ value, label: describeScale(value).label[language] }))}
      />
      {item.scale === "other" && (
        <TextField
          {...placeOf("scaleName")}
          label={words.items.scaleName}
          width="l"
          value={item.scaleName}
          onChange={(scaleName) => change({ scaleName })}
        />
      )}
      {item.scale === "vidensdeklaration" && (
        <Select
          {...placeOf("dimension")}
          label={words.items.dimension}
          value={item.dimension}
          onChange={(dimension) => change({ dimension })}
          choices={[
            { value: "", label: chooseDimension },
            ...declarationDimensions.map((value) => ({ value, label: labels.dimension[value] })),
          ]}
        />
      )}
      <RatedValue item={item} sources={sources} placeOf={placeOf} change={change} />
      <TextArea
        {...placeOf("summary")}
        label={words.items.summary}
        rows={2}
        value={item.summary}
        onChange={(summary) => change({ summary })}
        isOptional
      />
      <SourceChoice
        place={placeOf("source")}
        label={words.items.source}
        sources={sources}
        value={item.source}
        onChange={(source) => change({ source })}
      />
    </>
  );
}

/** The value as printed, with the values that the scale has and how they read. */
function RatedValue({ item, placeOf, change }: ItemProps<RatingValues>) {
  const { words, onScale } = useText(editText);
  const language = useLanguage();
  const scale = describeScale(item.scale);
  const values = scale.values.filter((value) => !value.includes("/")).join(" · ");
  const direction = scale.direction[language];
  return (
    <div className="edit-row">
      <TextField
        {...placeOf("value")}
        label={words.items.value}
        hint={values === "" ? direction : onScale(values, direction)}
        autoComplete="off"
        width="s"
        value={item.value}
        onChange={(value) => change({ value })}
      />
      <TextField
        {...placeOf("version")}
        label={words.items.version}
        width="m"
        value={item.version}
        onChange={(version) => change({ version })}
        isOptional
      />
      <TextField
        {...placeOf("ratedYear")}
        label={words.items.ratedYear}
        inputMode="numeric"
        autoComplete="off"
        width="xs"
        value={item.ratedYear}
        onChange={(ratedYear) => change({ ratedYear })}
        isOptional
      />
    </div>
  );
}

function StudyFields({ item, sources, placeOf, change }: ItemProps<StudyValues>) {
  const { labels } = useText(methodsText);
  const { words } = useText(editText);
  return (
    <>
      <TextField
        {...placeOf("outcome")}
        label={words.items.outcome}
        width="xl"
        value={item.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <TextArea
        {...placeOf("effect")}
        label={words.items.effect}
        rows={2}
        value={item.effect}
        onChange={(effect) => change({ effect })}
      />
      <Select
        {...placeOf("design")}
        label={words.items.design}
        value={item.design}
        onChange={(design) => change({ design })}
        choices={studyDesigns.map((value) => ({ value, label: labels.design[value] }))}
      />
      <TextField
        {...placeOf("title")}
        label={words.items.study}
        width="xl"
        value={item.title}
        onChange={(title) => change({ title })}
        isOptional
      />
      <StudyFigures item={item} sources={sources} placeOf={placeOf} change={change} />
      <SourceChoice
        place={placeOf("source")}
        label={words.items.source}
        sources={sources}
        value={item.source}
        onChange={(source) => change({ source })}
      />
    </>
  );
}

/** Where and when it was made, how many took part and for how long. */
function StudyFigures({ item, placeOf, change }: ItemProps<StudyValues>) {
  const { words, hints } = useText(editText);
  const figure = { inputMode: "numeric", autoComplete: "off", width: "xs", isOptional: true } as const;
  return (
    <>
      <div className="edit-row">
        <TextField
          {...placeOf("country")}
          label={words.items.country}
          width="m"
          value={item.country}
          onChange={(country) => change({ country })}
          isOptional
        />
        <TextField
          {...figure}
          {...placeOf("year")}
          label={words.items.year}
          value={item.year}
          onChange={(year) => change({ year })}
        />
      </div>
      <div className="edit-row">
        <TextField
          {...figure}
          {...placeOf("participants")}
          label={words.items.participants}
          hint={hints.participants}
          value={item.participants}
          onChange={(participants) => change({ participants })}
        />
        <TextField
          {...figure}
          {...placeOf("followUpMonths")}
          label={words.items.followUpMonths}
          hint={hints.participants}
          value={item.followUpMonths}
          onChange={(followUpMonths) => change({ followUpMonths })}
        />
      </div>
    </>
  );
}
