// Everything the package offers, also what has an entry of its own.
export * from '@care-mode/react';
export * from '@care-mode/react/caption-bar';
export * from '@care-mode/react/reading-aids';
export * from '@care-mode/react/voice';
export * from '@care-mode/react/voice-commands';
