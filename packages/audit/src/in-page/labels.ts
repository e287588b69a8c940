import { isTextField, labelsOf, walk } from './dom';
import type { Page } from './dom';
import type { Report } from './report';

/** C-34: a hint that vanishes with the first letter is no label. */
export function checkLabels(page: Page, report: Report, roots: readonly Element[]): void {
  for (const root of roots) {
    for (const field of walk(root)) {
      if (!isTextField(field) || page.isHidden(field)) continue;
      report.count('care/label');
      const entry = { element: field, text: field.placeholder, clause: report.limits.label.clause };
      if (labelsOf(field).some((label) => label.textContent?.trim())) continue;
      const refs = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
      if (refs.some((id) => page.document.getElementById(id)?.textContent?.trim())) continue;
      if (field.getAttribute('aria-label')?.trim() || field.title.trim()) continue;
      if (!field.placeholder.trim()) continue; // nameless: axe says so
      report.fail('care/label', {
        ...entry,
        measured: 'named by its placeholder alone',
        required: 'a label that stays',
      });
    }
  }
}
