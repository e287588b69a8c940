import { careModeFit } from './plugin.ts';

export { careModeFit, type CareModeFitOptions } from './plugin.ts';
// Vite, webpack and Turbopack find a plugin by name and take its default export, and a config that
// is CommonJS takes what `require` gives, which `module.exports` names (Node 20.19 and later).
export default careModeFit;
export { careModeFit as 'module.exports' };
