import { expect, test } from 'vitest';
import { fileName } from '#lib/platform/save-file.ts';

test('a file is called after words of any script, by letters and digits alone', () => {
	expect(fileName('Korea & Latin America: "2021"')).toBe('Korea-Latin-America-2021');
	expect(fileName('한국/중남미 ../..')).toBe('한국-중남미');
	expect(fileName(' … ')).toBe('');
});
