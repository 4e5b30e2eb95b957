import { type Actor, may } from "@mikrolaan/shared/identity";

/** Who may do what with a template; the shipped one is copied, never changed. */
export const templatePolicy = {
  edit: (actor: Actor, { isShipped }: { readonly isShipped: boolean }) =>
    may(actor, "editTemplate") && !isShipped,
  copy: (actor: Actor) => may(actor, "editTemplate"),
};

/** What a page may offer. */
export function templateCan(actor: Actor, template: { readonly isShipped: boolean }) {
  return { edit: templatePolicy.edit(actor, template), copy: templatePolicy.copy(actor) };
}
