export { retrofit, type Retrofit, type RetrofitOptions } from './retrofit.ts';
export { grown } from './fit/rewrite-rule.ts';
export type { Finding, RetrofitReport } from './runtime/report.ts';
