/** What the browser remembers between visits. Storage may be blocked or full: then nothing. */
export interface Storage {
	read(key: string): string | null;
	/** False when it could not be saved. */
	write(key: string, value: string | null): boolean;
}

const PREFIX = 'entente:';

export const browserStorage: Storage = {
	read(key) {
		try {
			return localStorage.getItem(PREFIX + key);
		} catch {
			return null;
		}
	},
	write(key, value) {
		try {
			if (value === null) localStorage.removeItem(PREFIX + key);
			else localStorage.setItem(PREFIX + key, value);
			return true;
		} catch {
			return false;
		}
	}
};
