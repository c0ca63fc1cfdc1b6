/** Message keys cannot contain hyphens; ids in the core are in kebab case. */
export type Snake<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${Snake<Tail>}` : Id;

export const snakeCase = <const Id extends string>(id: Id): Snake<Id> => id.replaceAll('-', '_') as Snake<Id>;
