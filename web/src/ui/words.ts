/** A catalogue: words under names, in as many levels as it takes. */
export type Words = { readonly [name: string]: string | readonly string[] | Words };

/** The same names as a catalogue, with words in another language: a missing or a stray one does not compile. */
export type Translation<Source> = {
  readonly [Name in keyof Source]: Source[Name] extends string
    ? string
    : Source[Name] extends readonly string[]
      ? readonly string[]
      : Translation<Source[Name]>;
};
