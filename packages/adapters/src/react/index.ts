export { useCareDirection } from './use-care-direction';
export { useCareLocale, type CareLocales } from './use-care-locale';
export { useCareMarks } from './use-care-marks';
