/** The languages of the interface, Danish first. It stands here because money is the first to be shown. */
export type Language = "da" | "en";
