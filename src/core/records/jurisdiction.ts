/** Country (ISO 3166-1 alpha-2, lower case), or country and subdivision (ISO 3166-2): `fr`, `us-ca`, `de-by`. */
export type Jurisdiction = string;
