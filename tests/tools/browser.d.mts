/** A Chromium that was seen to start on this machine. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
  /** The whole environment to launch with. */
  env: Record<string, string>;
}
export function ensureBrowser(): Promise<FoundBrowser>;
