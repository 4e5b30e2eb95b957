import { type InputIssue, inputIssues } from "@mikrolaan/shared/text";
import { useCallback, useId, useRef, useState } from "react";
import { type Problem, problemsOf } from "./problems.ts";

/** A schema of the core, by the one method that is used of it. */
type Schema<Input> = {
  safeParse(
    values: unknown,
  ): { success: true; data: Input } | { success: false; error: Parameters<typeof inputIssues>[0] };
};

type Settings<Values, Input> = {
  readonly initial: Values;
  /** The same schema as the server's; without one the values are sent as they are. */
  readonly schema?: Schema<Input>;
  /** Does the deed. Returns the reasons of a `Refused`, or null when it is done. Throwing is shown too. */
  readonly submit: (input: Input) => Promise<readonly Problem[] | null>;
};

/** What a field needs of its form; spread it: `<TextField label="Navn" {...form.field("name")} />`. */
export type FieldBinding<Value> = {
  readonly id: string;
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly problem: FieldProblem | undefined;
  /** What is typed cannot be read as a date, a time or an amount; null when it can again. */
  readonly onUnreadable: (sentence: string | null) => void;
};

/** What a field is called, and how it writes a limit: an amount is counted in øre and shown in kroner. */
export type FieldName = {
  readonly label: string;
  readonly writeLimit?: ((limit: number) => string) | undefined;
};

/** A problem by its code, or as a sentence where the field itself found it. */
export type FieldProblem = Problem | { readonly sentence: string };

/** Values, problems and the deed of one form; `Form` shows it. Checks on submit, not while someone types. */
export function useForm<Values extends object, Input = Values>(settings: Settings<Values, Input>) {
  const { initial, schema, submit } = settings;
  const id = useId();
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [unreadable, setUnreadable] = useState<Readonly<Record<string, string>>>({});
  const [shown, setShown] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const labels = useRef(new Map<string, FieldName>());

  const set = useCallback((changes: Partial<Values>) => {
    setValues((before) => ({ ...before, ...changes }));
    setProblems((before) => before.filter(({ field }) => !(field && rootOf(field) in changes)));
  }, []);

  function problemOf(name: string): FieldProblem | undefined {
    const sentence = shown ? unreadable[name] : undefined;
    return sentence ? { sentence } : problems.find(({ field }) => field && rootOf(field) === name);
  }

  function field<Name extends keyof Values & string>(name: Name): FieldBinding<Values[Name]> {
    return {
      id: `${id}${name}`,
      name,
      value: values[name],
      // A key computed from a type parameter is a string to the compiler.
      onChange: (value) => set({ [name]: value } as unknown as Partial<Values>),
      problem: problemOf(name),
      onUnreadable: (sentence) =>
        setUnreadable(({ [name]: _gone, ...rest }) =>
          sentence ? { ...rest, [name]: sentence } : rest,
        ),
    };
  }

  function fail(found: readonly Problem[]) {
    setProblems(found);
    setShown(true);
    setAttempts((count) => count + 1);
  }

  async function send() {
    if (waiting) return;
    const parsed = parse(schema, values);
    const issues = parsed.issues.filter(({ field: name }) => !unreadable[rootOf(name)]);
    if (issues.length > 0 || Object.keys(unreadable).length > 0) return fail(issues);
    setWaiting(true);
    try {
      const refused = await submit(parsed.input);
      if (refused && refused.length > 0) fail(refused.map(withoutInputPrefix));
      else {
        setProblems([]);
        setShown(false);
      }
    } catch (error) {
      fail(problemsOf(error).map(withoutInputPrefix));
    } finally {
      setWaiting(false);
    }
  }

  /** Starts over, by default from what the form began with. */
  function reset(to: Values = initial) {
    setValues(to);
    setProblems([]);
    setUnreadable({});
    setShown(false);
  }

  const all: readonly { name: string | null; problem: FieldProblem }[] = [
    ...(shown
      ? Object.entries(unreadable).map(([name, sentence]) => ({ name, problem: { sentence } }))
      : []),
    ...problems.map((problem) => ({ name: problem.field ? rootOf(problem.field) : null, problem })),
  ];

  return {
    id,
    values,
    set,
    field,
    send,
    reset,
    waiting,
    attempts,
    problems: all,
    labels: labels.current,
  };
}

export type FormState = Pick<
  ReturnType<typeof useForm<object>>,
  "id" | "send" | "waiting" | "attempts" | "problems" | "labels"
>;

function parse<Values, Input>(schema: Schema<Input> | undefined, values: Values) {
  // Without a schema the caller has said that the values are the input.
  if (!schema) return { input: values as unknown as Input, issues: noIssues };
  const result = schema.safeParse(values);
  return result.success
    ? { input: result.data, issues: noIssues }
    : { input: values as unknown as Input, issues: inputIssues(result.error) };
}

const noIssues: readonly InputIssue[] = [];

/** The server names a field from the argument ("input.name"), the form from the input ("name"). */
function withoutInputPrefix(problem: Problem): Problem {
  return problem.field?.startsWith("input.")
    ? { ...problem, field: problem.field.slice(6) }
    : problem;
}

function rootOf(field: string): string {
  return field.split(".")[0] ?? field;
}
