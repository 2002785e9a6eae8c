import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const ROOMS = ['infra', 'functions', 'workflows', 'shared', 'test', 'web', 'local'] as const;

/** One import, re-export, dynamic import or import type. */
interface Import {
  /** A file of the tree (`shared/config.ts`), a module of Node (`node:fs`) or a package (`npm:@middy/core`). */
  readonly to: string;
  readonly specifier: string;
  /** The imported names; `*` is the whole module. */
  readonly names: readonly string[];
  /** Whether only types are imported: Node drops such an import and loads nothing. */
  readonly erased: boolean;
}

export interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly exports: readonly string[];
  /** Every name that occurs in the file, which it may use of a whole module. */
  readonly words: ReadonlySet<string>;
}

const targetOf = (specifier: string, from: string): string => {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return `npm:${parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')}`;
};

const takenBy = (clause: ts.ImportClause | undefined): string[] => {
  const named = clause?.namedBindings;
  const all = named !== undefined && ts.isNamespaceImport(named) ? ['*'] : [];
  const some = named !== undefined && ts.isNamedImports(named) ? named.elements : [];
  return [
    ...(clause?.name === undefined ? [] : ['default']),
    ...all,
    ...some.map(({ propertyName, name }) => (propertyName ?? name).text),
  ];
};

const reExported = (clause: ts.NamedExportBindings | undefined): string[] =>
  clause !== undefined && ts.isNamedExports(clause)
    ? clause.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
    : ['*'];

const boundNames = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundNames(element.name)));

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

const exportedBy = (node: ts.Statement): string[] => {
  if (ts.isExportAssignment(node)) return ['default'];
  if (ts.isExportDeclaration(node)) {
    const clause = node.exportClause;
    return clause !== undefined && ts.isNamedExports(clause)
      ? clause.elements.map(({ name }) => name.text)
      : [];
  }
  if (!isExported(node)) return [];
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  const isDefault =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  if (isDefault === true) return ['default'];
  const declares =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node);
  return declares && node.name !== undefined ? [node.name.text] : [];
};

/** Every way to name another module, and the names taken from it. */
const importIn = (
  node: ts.Node,
): { specifier: ts.Node; names: string[]; erased?: boolean | undefined } | undefined => {
  if (ts.isImportDeclaration(node))
    return {
      specifier: node.moduleSpecifier,
      names: takenBy(node.importClause),
      erased: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
    return {
      specifier: node.moduleSpecifier,
      names: reExported(node.exportClause),
      erased: node.isTypeOnly,
    };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { specifier: node.argument.literal, names: ['*'], erased: true };
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic && argument !== undefined ? { specifier: argument, names: ['*'] } : undefined;
};

/** Parses one file; nothing is resolved, since every import here is relative with its ending, or a package. */
export const parseSource = (file: string, text: string): SourceFile => {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const imports: Import[] = [];
  const words = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) words.add(node.text);
    const found = importIn(node);
    if (found !== undefined && ts.isStringLiteral(found.specifier)) {
      const specifier = found.specifier.text;
      imports.push({
        to: targetOf(specifier, file),
        specifier,
        names: found.names,
        erased: found.erased === true,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { file, text, imports, words, exports: tree.statements.flatMap(exportedBy) };
};

const parseAll = (): readonly SourceFile[] =>
  globSync(`{${ROOMS.join(',')}}/**/*.{ts,tsx}`, { cwd: ROOT })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !file.endsWith('.d.ts'))
    .sort()
    .map((file) => parseSource(file, readFileSync(path.join(ROOT, file), 'utf8')));

let all: readonly SourceFile[] | undefined;
/** Every source file of the rooms, parsed once a process; `/` on every system. */
export const readTree = (): readonly SourceFile[] => (all ??= parseAll());
