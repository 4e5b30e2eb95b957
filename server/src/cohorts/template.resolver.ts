import {
  copyTemplateInput,
  retireTemplateInput,
  saveTemplateInput,
} from "@mikrolaan/shared/cohorts";
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import type { Template } from "./template.entity.ts";
import {
  CopyTemplateInput,
  CopyTemplateResult,
  RestoreTemplateResult,
  RetireTemplateInput,
  RetireTemplateResult,
  SaveTemplateInput,
  SaveTemplateResult,
  TemplateContentType,
  TemplateType,
} from "./template.graphql.ts";
import { template, templateContent, templates } from "./template.reads.ts";
import { copyTemplate, restoreTemplate, retireTemplate, saveTemplate } from "./template.service.ts";

@Resolver(() => TemplateType)
export class TemplateResolver {
  @Query(() => [TemplateType], { description: "The shipped one first." })
  @Guarded("readTemplates")
  templates(@Ctx() ctx: RequestContext): Promise<readonly TemplateType[]> {
    return templates(ctx);
  }

  @Query(() => TemplateContentType)
  @Guarded("readTemplates")
  template(
    @Ctx() ctx: RequestContext,
    @Arg("id", () => ID) id: string,
    @Arg("number", () => Int, { nullable: true, description: "Null: the newest version." })
    number: number | null | undefined,
  ): Promise<TemplateContentType> {
    return templateContent(ctx, id, number ?? null);
  }

  @Mutation(() => CopyTemplateResult)
  @Guarded("editTemplate")
  async copyTemplate(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CopyTemplateInput) input: CopyTemplateInput,
  ): Promise<typeof CopyTemplateResult> {
    return shown(ctx, await copyTemplate(ctx, valid(copyTemplateInput, input)));
  }

  @Mutation(() => SaveTemplateResult)
  @Guarded("editTemplate")
  async saveTemplate(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => SaveTemplateInput) input: SaveTemplateInput,
  ): Promise<typeof SaveTemplateResult> {
    return shown(ctx, await saveTemplate(ctx, valid(saveTemplateInput, input)));
  }

  @Mutation(() => RetireTemplateResult)
  @Guarded("editTemplate")
  async retireTemplate(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RetireTemplateInput) input: RetireTemplateInput,
  ): Promise<typeof RetireTemplateResult> {
    return shown(ctx, await retireTemplate(ctx, valid(retireTemplateInput, input)));
  }

  @Mutation(() => RestoreTemplateResult)
  @Guarded("editTemplate")
  async restoreTemplate(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RetireTemplateInput) input: RetireTemplateInput,
  ): Promise<typeof RestoreTemplateResult> {
    return shown(ctx, await restoreTemplate(ctx, valid(retireTemplateInput, input)));
  }
}

async function shown(ctx: RequestContext, result: Template | Refused) {
  return result instanceof Refused ? result : template(ctx, result.id);
}
