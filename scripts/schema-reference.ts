import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The files of a story, in the order an author meets them, and the schema each is read through. */
const files = [
  ['story.yaml', 'story', 'The story as a whole.'],
  ['record/actors.yaml', 'actor', 'A list.'],
  ['record/groups.yaml', 'group', 'A list; none where every actor stands for itself.'],
  ['record/cases.yaml', 'case', 'A list; none where no days are counted.'],
  ['record/claims.yaml', 'claim', 'A list.'],
  ['record/sources/<id>.yaml', 'source', 'One file a document.'],
  ['record/statements/<speaker or event>.yaml', 'statement', 'A list.'],
  ['record/spans.yaml', 'span', 'A list, in the order of the article.'],
  ['record/wordings.yaml', 'wording', 'A list.'],
  ['record/absences.yaml', 'absence', 'A list.'],
  ['record/words/<language>.yaml', 'words', 'One file a language.'],
  ['pages/front.<language>.yaml', 'front', 'One file a language.'],
  ['pages/method.<language>.mdx', 'method', 'Its front matter. One file a language, or none at all.'],
  ['corrections.yaml', 'correction', 'A list.'],
  ['guards.yaml', 'guards', 'The words that are watched for, in each language.'],
] as const;

/** The field reference as Markdown, made from the schemas' own comments. */
export const referenceOf = (): string =>
  files
    .map(([file, schema, note]) => {
      const rows = fieldsOf(schema).map(
        ({ name, required, text }) => `| \`${name}\` | ${required ? 'yes' : 'no'} | ${text} |`,
      );
      const head = ['| field | needed | what it is |', '| --- | --- | --- |'];
      return [`### \`${file}\``, '', note, '', ...head, ...rows, ''].join('\n');
    })
    .join('\n');

interface Field {
  name: string;
  required: boolean;
  text: string;
}

/** The fields of a schema file, nested ones as `parent.child`, each with its comment and the values it allows. */
const fieldsOf = (schema: string): Field[] => {
  const path = `src/schemas/${schema}.ts`;
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const fields: Field[] = [];
  const visit = (node: ts.Node, parents: string[]): void => {
    // A schema that another in the file is made of, such as `excerpt`: its fields stand under its name.
    const isPart =
      ts.isVariableStatement(node) && !node.modifiers?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword);
    const under = isPart
      ? [...parents, node.declarationList.declarations[0]?.name.getText(file) ?? '']
      : parents;
    if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) {
      ts.forEachChild(node, (child) => visit(child, under));
      return;
    }
    const value = ts.isPropertyAssignment(node) ? node.initializer : node.name;
    const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
    const own = [...parents, node.name.getText(file).replace(/'/g, '')];
    if (comment !== undefined) {
      const text = ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ').replace(/\|/g, '\\|') ?? '';
      const allowed = valuesOf(value.getText(file)).map((one) => `\`${one}\``);
      const list = allowed.length > 0 ? ` One of: ${allowed.join(', ')}.` : '';
      fields.push({ name: own.join('.'), required: !isOptional(value), text: text + list });
    }
    ts.forEachChild(value, (child) => visit(child, own));
  };
  ts.forEachChild(file, (node) => visit(node, []));
  return fields;
};

/** The values of an enum, where the field is one. */
const valuesOf = (schema: string): string[] => {
  const list = /^z\s*\.enum\(\[([^\]]*)\]/.exec(schema)?.[1] ?? '';
  return list
    .split(',')
    .map((value) => value.trim().replace(/'/g, ''))
    .filter(Boolean);
};

/** Whether a schema's last call makes it optional or gives it a default. */
const isOptional = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  ['optional', 'default'].includes(node.expression.name.text);
