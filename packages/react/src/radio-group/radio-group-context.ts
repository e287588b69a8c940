'use client';
import { createContext } from 'react';

/** What a group tells its answers. */
export interface RadioGroupContextValue {
  name: string;
  value: string | undefined;
  defaultValue: string | undefined;
  required: boolean | undefined;
  onValueChange: ((value: string) => void) | undefined;
}

export const RadioGroupContext = /* @__PURE__ */ createContext<RadioGroupContextValue | null>(null);
