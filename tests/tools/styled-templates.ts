import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A piece of CSS written inside a TypeScript file. */
export interface StyledTemplate {
  /** Path from the root of the repository. */
  file: string;
  /** Line of the file the piece begins on, counted from 1. */
  line: number;
  /** The CSS, interpolations taken out; line breaks stay, so lines still count right. */
  css: string;
  /** What stood in the interpolations, as written. */
  interpolations: string[];
}

const isStylesFile = (file: string) =>
  /\.styles\.tsx?$/.test(file) || /(^|[\\/])styles[\\/][^\\/]+\.tsx?$/.test(file);

/** Every file below a folder, without what is installed or built. */
export function filesBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', '.next', '.cache', '.git', 'artifacts'].includes(entry.name)) {
      return [];
    }
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : [file];
  });
}

/** All CSS in the `*.styles.ts` files (and the shared pieces in `styles/`) of a folder. */
export function styledTemplates(root: string, folder: string): StyledTemplate[] {
  return filesBelow(path.join(root, folder))
    .filter((file) => isStylesFile(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => templatesOf(path.relative(root, file), fs.readFileSync(file, 'utf8')));
}

/** The CSS in one source text. */
export function templatesOf(file: string, text: string): StyledTemplate[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: StyledTemplate[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) {
      const inner = node.getText(source).slice(1, -1);
      const interpolations: string[] = [];
      const css = inner.replace(
        /(^|[;{}\n]\s*)?\$\{([^}]*)\}(\s*;)?/g,
        (_all, before: string | undefined, expression: string, after: string | undefined) => {
          interpolations.push(expression.trim());
          // Where a whole declaration stands it may go; inside a value something must stay.
          return before === undefined ? `x${after ?? ''}` : before;
        },
      );
      if (/[{:]/.test(css)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.push({ file, line: line + 1, css, interpolations });
      }
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
