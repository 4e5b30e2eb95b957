import { type ClassType, Field, Int, ObjectType } from "type-graphql";

/** A page of a list as the API answers it; the list's own class extends it, and so names it. */
export function PageOf<Item extends object>(item: () => ClassType<Item>) {
  @ObjectType({ simpleResolvers: true })
  abstract class PageType {
    @Field(() => [item()])
    items!: readonly Item[];

    @Field(() => Int, { description: "Of the whole list." })
    total!: number;

    @Field(() => String, {
      nullable: true,
      description: "Where the next page begins; null on the last.",
    })
    endCursor!: string | null;
  }
  return PageType;
}
