/**
 * What has to be filled into an ICU message, read from its type. Of each opening brace the text as far as the next closing
 * one: `who` of `{who}`, `count, plural, one {# case` of `{count, plural, one {# case} other {# cases}}`.
 */
type Braced<Pattern extends string> = Pattern extends `${string}{${infer Rest}`
  ? Rest extends `${infer Piece}}${string}`
    ? Piece | Braced<Rest>
    : never
  : never;

/** A plural form (`# cases`) has a blank or a number sign and is no name; a test holds the catalogues to that. */
type Name<Piece extends string> = Piece extends `${string}#${string}` | `${string} ${string}` ? never : Piece;
type Count<Piece extends string> = Piece extends `${infer Head}, plural,${string}` ? Name<Head> : never;

/** Names of the parameters that choose a plural form, so have to be numbers. */
export type CountsIn<Pattern extends string> = Count<Braced<Pattern>>;

/** Names of all parameters. */
export type NamesIn<Pattern extends string> = Name<Braced<Pattern>> | CountsIn<Pattern>;
