/** What a rule says, in one language. */
export interface RuleTexts {
  title: string;
  help: string;
  messages: Readonly<Record<string, string>>;
}

/** The texts of rules by id, in one language; what is missing falls back to English. */
export type Catalogue = Readonly<Record<string, RuleTexts>>;
