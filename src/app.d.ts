declare global {
	namespace App {}

	interface ImportMetaEnv {
		/** Whether this is the edition that stands in one file; `vite.config.ts` says so. */
		readonly ENTENTE_SINGLE: boolean;
	}
}

export {};
