import type { Kind, Path, Registry } from '../model/index.ts';
import type { MessageData, Severity } from './finding.ts';

/** What a rule is given. */
export interface Context<Message extends string = string> {
  registry: Registry;
  /** The day for which the registry is judged, `YYYY-MM-DD`. */
  asOf: string;
  /**
   * Kinds of which a declaration is left out, because it could not be read or is not valid: a rule
   * that concludes from the absence of such a declaration keeps silent.
   */
  leftOut: ReadonlySet<Kind>;
  /**
   * Says something about a place: of the value there, or of its name if `'key'` is given. Where it
   * contradicts what stands elsewhere, `{ related: [path] }` names these places.
   */
  report(
    path: Path,
    message: Message,
    data?: MessageData,
    where?: 'key' | 'value' | Where<Message>,
  ): void;
}

/** Which part of a place is meant, and which other places the finding is about. */
export interface Where<Message extends string = string> {
  part?: 'key' | 'value';
  /** Paths, or paths with a message of the rule that says what stands there. */
  related?: readonly (Path | RelatedPath<Message>)[];
}

export interface RelatedPath<Message extends string = string> {
  path: Path;
  part?: 'key' | 'value';
  message?: Message;
  data?: MessageData;
}

/** A field that the schema itself demands, and what its refusal means in law. */
export interface FieldDemand<Message extends string = string> {
  /** Steps of a data path from the collection on; `*` is one step, `**` any number. */
  path: string;
  /** Whether the rule speaks when the field is missing or empty, when it holds something else, or both. */
  when: 'missing' | 'invalid' | 'refused';
  /** If the value resembles a known one, the message `<message>-meant` is used, if there is one. */
  message: Message;
  /** Only where the object that holds the field says this: `{ basis: 'public-task' }`. */
  given?: Readonly<Record<string, string>>;
  /** Only where the field refers to a declaration of this other kind. */
  found?: Kind;
}

/** The messages of a rule: what is wrong, with `{placeholders}`. */
type Messages = Readonly<Record<string, string>>;

/** A duty and how to see that it is not met. English stands here; other languages in `messages/`. */
export interface Rule<M extends Messages = Messages> {
  /** `<namespace>/<name>`, permanent, never reused; also the name of its file and of its page. */
  readonly id: string;
  readonly severity: Severity;
  /**
   * Of an error: an organisation may make it less for a reason, because the law leaves room or the duty
   * can be met where the record does not see it. Without this, what the law asks is absolute. A rule
   * that a schema demands on behalf of is always absolute.
   */
  readonly softens?: true;
  /** As `articleUrl` reads them: `'Art. 13(1)(d) GDPR'`. The first one leads. */
  readonly articles: readonly string[];
  /** The duty in one plain sentence. */
  readonly title: string;
  /** What to do about it. */
  readonly help: string;
  readonly messages: M;
  /** What the schemas demand on this rule's behalf. */
  readonly demands?: readonly FieldDemand<keyof M & string>[];
  /**
   * What `check` finds in a declaration follows from that one, from what it refers to and from the
   * organisation, not from other declarations: it is found again only when one of these changes.
   */
  readonly alone?: true;
  /** What no schema can see. */
  readonly check?: (context: Context<keyof M & string>) => void;
}

/** Checks a rule's own consistency at compile time, and returns it. */
export const defineRule = <const M extends Messages>(rule: Rule<M>): Rule =>
  rule as unknown as Rule;
