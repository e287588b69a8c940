export { retrofit, type Retrofit, type RetrofitOptions } from './retrofit.ts';
export type { Finding, RetrofitReport } from './runtime/report.ts';
