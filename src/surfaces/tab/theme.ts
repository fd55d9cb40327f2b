/** How Teams looks, as it names it. */
export const themes = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export function themeOf(name: string | null | undefined): Theme {
  return themes.find((theme) => theme === name) ?? 'default';
}

/** Puts a theme on the page. */
export function wear(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
