import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The comments above the fields of a schema, those of its parts below them. */
export interface Comments {
  [field: string]: { text: string; fields: Comments };
}

const SCHEMAS = 'src/schemas';

type Sources = Map<string, ts.SourceFile>;

function sourceOf(file: string, sources: Sources): ts.SourceFile {
  const known = sources.get(file);
  if (known) return known;
  const source = ts.createSourceFile(file, readFileSync(`${SCHEMAS}/${file}.ts`, 'utf8'), ts.ScriptTarget.Latest, true);
  sources.set(file, source);
  return source;
}

function commentAbove(node: ts.Node, source: ts.SourceFile): string {
  const ranges = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const last = ranges.at(-1);
  return last
    ? source.text
        .slice(last.pos, last.end)
        .replace(/^\/\*\*?|\*\/$/g, '')
        .replace(/\n\s*\*/g, ' ')
        .trim()
    : '';
}

/** Where a name of a schema is written: in the file itself, or in the one that it is imported from. */
function findSchema(name: string, file: string, sources: Sources): { node: ts.Node; file: string } | undefined {
  const source = sourceOf(file, sources);
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement))
      for (const declared of statement.declarationList.declarations)
        if (declared.name.getText(source) === name && declared.initializer) return { node: declared.initializer, file };
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const from = /^\.\/([a-z-]+)\.ts$/.exec(statement.moduleSpecifier.text)?.[1];
      const names = statement.importClause?.namedBindings;
      if (from && names && ts.isNamedImports(names) && names.elements.some((element) => element.name.text === name))
        return findSchema(name, from, sources);
    }
  }
  return undefined;
}

/** The fields of the first object that an expression makes or names. */
function fieldsIn(node: ts.Node, file: string, sources: Sources): Comments {
  const source = sourceOf(file, sources);
  if (ts.isObjectLiteralExpression(node)) {
    const fields: Comments = {};
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) Object.assign(fields, fieldsIn(property.expression, file, sources));
      if (ts.isPropertyAssignment(property))
        fields[property.name.getText(source)] = {
          text: commentAbove(property, source),
          fields: fieldsIn(property.initializer, file, sources),
        };
    }
    return fields;
  }
  if (ts.isIdentifier(node) && /Schema$/.test(node.text)) {
    const found = findSchema(node.text, file, sources);
    return found ? fieldsIn(found.node, found.file, sources) : {};
  }
  let fields: Comments = {};
  ts.forEachChild(node, (child) => {
    // The options of zod ({ error: … }) are objects too: they have no field of a schema.
    if (Object.keys(fields).length > 0 || isOptions(child)) return;
    fields = fieldsIn(child, file, sources);
  });
  return fields;
}

const isOptions = (node: ts.Node): boolean =>
  ts.isObjectLiteralExpression(node) && node.properties.some((property) => property.name?.getText() === 'error');

/** Reads the comments above the fields of a schema in src/schemas. @throws where there is no such schema */
export function schemaComments({ file, name }: { file: string; name: string }, sources: Sources = new Map()): Comments {
  const found = findSchema(name, file, sources);
  if (!found) throw new Error(`${SCHEMAS}/${file}.ts 里没有 ${name}`);
  return fieldsIn(found.node, found.file, sources);
}
