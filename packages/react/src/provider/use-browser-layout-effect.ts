'use client';

import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect` without the warning React 18 prints for it in server rendering. */
export const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
