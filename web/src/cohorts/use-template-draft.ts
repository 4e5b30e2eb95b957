import {
  type ModuleCode,
  moduleCodes,
  type PlanReference,
  partsOfReference,
  planReferences,
  type TemplateContent,
  type TemplateModule,
  type TemplatePhase,
} from "@mikrolaan/shared/cohorts";
import { useState } from "react";

/** A template as it is being changed: the version it was taken from, and what it is to be. */
type Draft = {
  readonly version: number;
  readonly name: string;
  readonly content: TemplateContent;
};

/**
 * Changes of a template that are not saved yet. What is saved in the meantime by someone else is not
 * mixed in: the draft keeps the version that it was begun from, and saving it is then refused.
 */
export function useTemplateDraft(saved: Draft) {
  const [draft, setDraft] = useState<Draft | null>(null);

  /** From what it is by then, so that a change taken back later leaves the others alone. */
  function change(changesOf: (now: Draft) => Partial<Draft>) {
    setDraft((before) => {
      const now = before ?? saved;
      const next = { ...now, ...changesOf(now) };
      return countChanges(saved, next) === 0 ? null : next;
    });
  }

  function changeContent(changesOf: (now: TemplateContent) => Partial<TemplateContent>) {
    change(({ content }) => ({ content: { ...content, ...changesOf(content) } }));
  }

  const { version, name, content } = draft ?? saved;
  return {
    version,
    name,
    content,
    changes: draft ? countChanges(saved, draft) : 0,
    isContentChanged: !isSame(content, saved.content),
    rename: (to: string) => change(() => ({ name: to })),
    changePhase: (index: number, changes: Partial<TemplatePhase>) =>
      changeContent(({ phases }) => ({
        phases: phases.map((it, at) => (at === index ? { ...it, ...changes } : it)),
      })),
    putModule: (module: TemplateModule) =>
      changeContent(({ modules }) => ({ modules: withModule(modules, module) })),
    removeModule: (code: ModuleCode) =>
      changeContent(({ modules }) => ({ modules: modules.filter((it) => it.code !== code) })),
    clear: () => setDraft(null),
    restore: () => setDraft(draft),
  };
}

export type TemplateDraft = ReturnType<typeof useTemplateDraft>;

/** What a date of a template may be counted from: all but modules that it does not have. */
export function referencesOf({ modules }: TemplateContent): readonly PlanReference[] {
  const missing = moduleCodes.filter((code) => modules.every((it) => it.code !== code));
  return planReferences.filter((at) => {
    const code = partsOfReference(at)?.code;
    return missing.every((it) => it !== code);
  });
}

/** In the place of the one before it, or where it stands in the handbook's order. */
function withModule(
  modules: readonly TemplateModule[],
  module: TemplateModule,
): readonly TemplateModule[] {
  if (modules.some(({ code }) => code === module.code)) {
    return modules.map((it) => (it.code === module.code ? module : it));
  }
  const order = (it: TemplateModule) => moduleCodes.indexOf(it.code);
  return [...modules, module].toSorted((a, b) => order(a) - order(b));
}

/** Dates, roles, modules and the name that are other than before, each counted once. */
function countChanges(before: Draft, after: Draft): number {
  const phases = after.content.phases.flatMap((phase, index) => {
    const was = before.content.phases[index];
    return (["start", "end", "roles"] as const).filter((key) => !isSame(phase[key], was?.[key]));
  });
  const modules = moduleCodes.filter((code) => {
    const of = ({ content }: Draft) => content.modules.find((it) => it.code === code);
    return !isSame(of(before), of(after));
  });
  return phases.length + modules.length + (before.name === after.name ? 0 : 1);
}

/** Both are made by the same schema, so that equal content is written alike. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
