/**
 * Latin words of the languages, given names and surnames that some city is also called by
 * one of its other names. A city's own first name stays even then: the engine asks for a licence.
 */
const COMMON_WORDS = new Set(
	`able acre alba alma alta alto ancient arab area arena asia august bank bar base bath bay beach best boca bon
	bona book born buena bull buy cabo campo can carmen castle center centre centro cinco cita city clara close
	colon come corona costa court cross cruz de del democratic diez district doc don dona dos east eden el
	elisabeth empire est europe even express fair federal fe flora florence for forest fort france free gala
	gate general george grace grand grande green group grove guard hall harbour harbor hill holy home hope
	independence india isla island july june justice king kingdom la lake land las latin laura leon les leone
	liberal liberty lima linda lion london los lucia main man manual maria mark market martin mary may media
	mercy meta metro mid mission mole more moral mount nation national new nice norm north nova nueva ocean old
	one open orange orient oriental over palm para paris park part paul pax peace per pilar plan plata point
	port porto post pres present prince pro progress prospect puerto queen rama ran reading red republic rio
	rock roma rosa rosario royal sale salt salto san santa santo sao selma september series sol son sound south
	spa split spring springs star state store sun superior sur tale tan tara temple time tours tower town triumph
	trinidad tula two union united university uno valle van vera verde victoria villa village virginia vista
	central eastern northern southern western
	africa kazakh luso maio russe sino suecas thai thur turk
	water west white wick will winter women world york young yuan zero kim lee park choi wang zhang chen victor
	roman marcel claudia diana elena helena irene julia kent lara lena marina marta monica nora olga paola petra
	regina rita robert rosie sandra sara sofia sonia stella susana tina valentina vanessa vera viola antonia`
		.split(/\s+/)
		.filter(Boolean)
);

/** "Central", as in "the Central Asian nation": not even the first name of a place is one then. */
export function isDirection(name: string): boolean {
	return DIRECTIONS.has(foldName(name));
}

const DIRECTIONS: ReadonlySet<string> = new Set([
	'central',
	'eastern',
	'northern',
	'southern',
	'western'
]);

/** English and Romance letters: Latin-1's, and œ. */
const LATIN =
	/^[A-Z\u00C0-\u00DE\u0152](?:(?![\u00D7\u00F7])[A-Za-z\u00C0-\u00FF\u0152\u0153'’. -])*$/;
const HANGUL = /^[\uAC00-\uD7A3][\uAC00-\uD7A3 ]+$/;
/** At least one kana; Han and the dots and lengths of katakana may stand among them. */
const KANA = /^(?=.*[\u3041-\u30FA])[\u3041-\u30FF\p{Script=Han}=＝ ]{2,}$/u;
const HAN = /^[\p{Script=Han}·・]{2,}$/u;

/** Han words of every page that some district is called by too: 联合声明 is not signed in Lianhe. */
const HAN_WORDS: ReadonlySet<string> = new Set(
	'联合 聯合 胜利 勝利 光明 民主 东海 東海 城中 永安 太平'.split(' ')
);

/** A name other than the first that the engine may read: of our scripts, no code, no plain word. */
export function isUsableAlternate(name: string): boolean {
	if (HANGUL.test(name) || KANA.test(name) || HAN.test(name)) return !HAN_WORDS.has(name);
	if (!LATIN.test(name) || name.length < 4) return false;
	if (/^[A-Z]{2,4}$/.test(name) || /\b[A-Z]{2,}\b/.test(name)) return false;
	return !COMMON_WORDS.has(foldName(name));
}

/** The first name, then Latin, Hangul, kana and Han ones, each sorted by code point. */
export function orderNames(first: string, others: readonly string[]): string[] {
	const rest = [...new Set(others)].filter((name) => name !== first);
	return [first, ...rest.sort((a, b) => script(a) - script(b) || (a < b ? -1 : 1))];
}

function script(name: string): number {
	if (/[\uAC00-\uD7A3]/.test(name)) return 1;
	if (/[\u3041-\u30FA]/.test(name)) return 2;
	return /\p{Script=Han}/u.test(name) ? 3 : 0;
}

/** Lower case, no marks: for comparing only. */
export function foldName(name: string): string {
	return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}
