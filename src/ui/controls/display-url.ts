/** Shorter to read, and just as good to type. */
export const displayUrl = (address: string): string => address.replace(/^(?:https:\/\/(?:www\.)?|mailto:)/, '').replace(/\/$/, '');
