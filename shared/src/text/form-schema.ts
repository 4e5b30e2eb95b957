import * as z from "zod";

/**
 * A schema for a form whose fields lie flat where the input has depth: it reads the values as the
 * input they stand for, and tells each problem by the name of its field.
 *
 * Shape    `nameOf` gets the path of a problem, "pattern.count", and answers the field, "count".
 */
export function formSchema<Values, Output>(
  schema: z.ZodType<Output>,
  {
    inputOf,
    nameOf,
  }: {
    readonly inputOf: (values: Values) => unknown;
    readonly nameOf: (path: string) => string;
  },
): { safeParse(values: Values): FormResult<Output> } {
  return {
    safeParse(values) {
      const result = schema.safeParse(inputOf(values));
      if (result.success) return result;
      const issues = result.error.issues.map((issue) => {
        return { ...issue, path: [nameOf(issue.path.map(String).join("."))] };
      });
      return { success: false, error: new z.ZodError(issues) };
    },
  };
}

type FormResult<Output> =
  | { readonly success: true; readonly data: Output }
  | { readonly success: false; readonly error: z.ZodError };
