import path from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** One import, `export … from`, `import()` or `import('…').Type` of a source file. */
export interface Import {
	/** As written. `null`: computed at run time, so that nobody can tell what it reaches. */
	specifier: string | null;
	/** True when it is gone after compilation. */
	typeOnly: boolean;
}

/** Reads the imports of a `.ts`, `.js` or `.svelte` file, those in its markup too. */
export function importsOf(file: string, source: string): Import[] {
	return path.extname(file) === '.svelte' ? svelteImports(source) : scriptImports(file, source);
}

function scriptImports(file: string, source: string): Import[] {
	const found: Import[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node))
			found.push(literal(node.moduleSpecifier, isTypeOnlyImport(node.importClause)));
		else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
			found.push(literal(node.moduleSpecifier, node.isTypeOnly));
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			found.push(literal(node.arguments[0], false));
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
			found.push(literal(node.argument.literal, true));
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
	return found;
}

function literal(node: ts.Node | undefined, typeOnly: boolean): Import {
	return { specifier: node && ts.isStringLiteralLike(node) ? node.text : null, typeOnly };
}

/** `import type …`, and `import { type A, type B }`, of which nothing is left either. */
function isTypeOnlyImport(clause: ts.ImportClause | undefined): boolean {
	if (!clause) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const { name, namedBindings } = clause;
	if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
	const { elements } = namedBindings;
	return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

interface SyntaxNode {
	type: string;
	source?: { type: string; value?: unknown } | null;
	importKind?: string;
	exportKind?: string;
	specifiers?: { importKind?: string }[];
}

function svelteImports(source: string): Import[] {
	const found: Import[] = [];
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) value.forEach(visit);
		if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
		if (isSyntaxNode(value)) found.push(...importAt(value));
		Object.values(value).forEach(visit);
	};
	visit(parse(source, { modern: true }));
	return found;
}

function isSyntaxNode(value: object): value is SyntaxNode {
	return 'type' in value && typeof value.type === 'string';
}

function importAt(node: SyntaxNode): Import[] {
	if (!/^(?:Import(?:Declaration|Expression)|Export(?:Named|All)Declaration)$/.test(node.type))
		return [];
	if (!node.source) return [];
	const { value } = node.source;
	const specifiers = node.specifiers ?? [];
	const typeOnly =
		node.importKind === 'type' ||
		node.exportKind === 'type' ||
		(specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type'));
	return [{ specifier: typeof value === 'string' ? value : null, typeOnly }];
}
