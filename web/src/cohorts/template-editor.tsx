import { addWeeks, mondayOf, type PlainDate, weekdayOf } from "@mikrolaan/shared/calendar";
import { isWarning, templateContentSchema, templateProblems } from "@mikrolaan/shared/cohorts";
import { useMemo, useRef, useState } from "react";
import { Columns, Page, Stack } from "../ui/page.tsx";
import { Unsaved } from "../ui/unsaved.tsx";
import { useOpened } from "../ui/use-opened.ts";
import { useViewer } from "../ui/viewer.tsx";
import type { ShownTemplate } from "./shown-template.ts";
import { TemplateActions } from "./template-actions.tsx";
import { templateDates } from "./template-dates.ts";
import { TemplateEffect } from "./template-effect.tsx";
import { type Field, fieldAt, TemplateFields } from "./template-fields.tsx";
import { TemplateHeadLine } from "./template-head-line.tsx";
import { TemplateModules } from "./template-modules.tsx";
import { TemplateNotices } from "./template-notices.tsx";
import { TemplatePhases } from "./template-phases.tsx";
import { TemplateProblems } from "./template-problems.tsx";
import { TemplateSaveBar } from "./template-save-bar.tsx";
import { TemplateVersions } from "./template-versions.tsx";
import { TemplatesTabs } from "./templates-tabs.tsx";
import { useTemplateDraft } from "./use-template-draft.ts";
import { useTemplateName } from "./use-template-name.ts";

type TemplateEditorProps = {
  readonly shown: ShownTemplate;
  /** The version that the address asks for; none for the newest, whichever that is by now. */
  readonly asked: number | null;
};

/** A template as it is read and, by whoever may, changed; one press at the end saves what was. */
export function TemplateEditor({ shown, asked }: TemplateEditorProps) {
  const { today } = useViewer();
  const nameOf = useTemplateName();
  const { template, phases, modules } = shown;
  const saved = useMemo(() => templateContentSchema.parse({ phases, modules }), [phases, modules]);
  const draft = useTemplateDraft({
    version: template.version,
    name: nameOf(template),
    content: saved,
  });
  const { content } = draft;
  const mayEdit = template.can.edit && (asked === null || asked === template.newest.number);

  const [startsOn, setStartsOn] = useState<PlainDate | null>(addWeeks(mondayOf(today), 1));
  const monday = startsOn && weekdayOf(startsOn) === 1 ? startsOn : null;
  const dates = useMemo(() => monday && templateDates(content, monday), [content, monday]);
  const known = dates?.kind === "dates" ? dates : null;
  const problems = useMemo(() => templateProblems(content), [content]);

  const problemBox = useRef<HTMLElement>(null);
  const field = useOpened<Field>();
  const open = (path: string) => field.open(fieldAt(content, path));
  return (
    <Page
      title={draft.name}
      second={<TemplateHeadLine shown={shown} />}
      tabs={<TemplatesTabs />}
      actions={<TemplateActions shown={shown} draft={draft} mayEdit={mayEdit} />}
    >
      <Stack>
        <TemplateNotices shown={shown} />
        <TemplateProblems content={content} problems={problems} box={problemBox} onOpen={open} />
        <Columns split="8-4">
          <Stack>
            <TemplatePhases
              phases={content.phases}
              dates={known?.known ?? null}
              onOpen={mayEdit ? field.open : null}
            />
            <TemplateModules
              modules={content.modules}
              days={known?.days ?? null}
              onEdit={mayEdit ? (code) => field.open({ kind: "module", code }) : null}
            />
          </Stack>
          <Stack>
            <TemplateEffect
              startsOn={startsOn}
              onStart={setStartsOn}
              saved={saved}
              content={content}
              dates={dates}
            />
            <TemplateVersions shown={shown} />
          </Stack>
        </Columns>
      </Stack>
      {draft.changes > 0 && (
        <TemplateSaveBar
          template={template}
          draft={draft}
          isRefused={problems.some((it) => !isWarning(it))}
          onRefused={() => problemBox.current?.focus()}
        />
      )}
      <TemplateFields field={field} draft={draft} />
      <Unsaved isUnsaved={draft.changes > 0} />
    </Page>
  );
}
