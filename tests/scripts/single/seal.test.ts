import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { seal } from '../../../scripts/single/seal.ts';

const PAGE = `<head><meta charset="utf-8" /><link rel="icon" href="/icon.svg" type="image/svg+xml" />
<script src="/theme.js"></script><style>a{}</style></head><body><script>app("$&")</script></body>`;
const PARTS = { theme: 'theme()', icon: '<svg a="b"/>', start: 'start()' };

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the page holds what it needs, and its policy lets nothing else run or be asked for', () => {
	const page = seal(PAGE, PARTS);
	expect(page).not.toMatch(/(?:src|href)="(?!data:)/);
	expect(page).toContain('<script>app("$&")</script>');
	const [, policy = ''] = /content-security-policy" content="([^"]*)"/.exec(page) ?? [];
	const rules = policy.split('; ');
	expect(rules[0]).toBe("default-src 'none'");
	expect(rules[1]).toBe(`script-src ${['theme()', 'start()', 'app("$&")'].map(hash).join(' ')}`);
	expect(rules[2]).toBe(`style-src ${hash('a{}')}`);
	expect(policy).not.toMatch(/unsafe-(?:inline|eval)|connect-src|https?:/);
	expect(page.indexOf('content-security-policy')).toBeLessThan(page.indexOf('<script'));
});

test('a page that is not as expected is refused', () => {
	expect(() => seal(PAGE.replace('/theme.js', '/other.js'), PARTS)).toThrow('theme');
	expect(() => seal(`${PAGE}</script>`, PARTS)).toThrow('what would end it');
});
