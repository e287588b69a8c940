export const root: string;
export function tool(name: string): string;
export function runStep(
  command: string,
  args: string[],
  options?: {
    env?: Record<string, string | undefined>;
    onLine?: (line: string) => void;
    cwd?: string;
    limitMs?: number;
  },
): Promise<{ code: number; output: string; timedOut: boolean }>;
export function pnpmCommand(): string[];
