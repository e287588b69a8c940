/** `subscribe` of something that never changes, for `useSyncExternalStore`. */
export const never = () => () => {};
