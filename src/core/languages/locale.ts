/** What is spoken where nothing else is known, and the language every message exists in. */
export const defaultLanguage = 'en';

/** The language to use for a locale: the locale itself where there is a catalogue of it, then its language, then English. */
export function languageOf(locale: string, languages: Pick<ReadonlyMap<string, unknown>, 'has'>): string {
  return candidatesOf(locale).find((candidate) => languages.has(candidate)) ?? defaultLanguage;
}

/** Clients send anything: small letters, underscores, nothing at all. What is no locale names no language. */
function candidatesOf(locale: string): string[] {
  try {
    const { baseName, language } = new Intl.Locale(locale.trim().replaceAll('_', '-'));
    return [baseName, language];
  } catch {
    return [];
  }
}
