/** Languages with texts, each by its own name. A test holds them against `_locales`. */
export const languages = {en: 'English', de: 'Deutsch', fr: 'Français', it: 'Italiano', el: 'Ελληνικά'} as const;
