/** The apps there are: one folder each. */
export const libraryApps: string[];

/** Builds an app for production, as a person would download it, and returns the folder. */
export function buildLibraryApp(name: string, options?: { fresh?: boolean }): Promise<string>;
