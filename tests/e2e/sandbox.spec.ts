import { readFile } from 'node:fs/promises';
import { axe, expect, open, test } from './app';
import { openSandbox, paste, rowsOf, run, showsAtEnd } from './terminal';

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

test('commands are typed, completed, searched for and stopped', async ({ page }) => {
	await openSandbox(page);
	await run(page, 'echo hello | tr a-z A-Z');
	await showsAtEnd(page, '~ $ echo hello | tr a-z A-Z', 'HELLO', '~ $');
	await run(page, 'aws ecs create-cluster --cluster-name demo --query cluster.status');
	await showsAtEnd(page, '"ACTIVE"', '~ $');

	await page.keyboard.type('aws ecs list-clu');
	await page.keyboard.press('Tab');
	await showsAtEnd(page, '~ $ aws ecs list-clusters');
	await page.keyboard.type("--query 'length(clusterArns)'");
	await run(page, '');
	await showsAtEnd(page, '1', '~ $');

	await page.keyboard.press('Control+r');
	await page.keyboard.type('hello');
	await showsAtEnd(page, "(reverse-i-search)`hello': echo hello | tr a-z A-Z");
	await page.keyboard.press('Control+e');
	await run(page, ' | rev');
	await showsAtEnd(page, 'OLLEH', '~ $');

	await page.keyboard.type('echo given up');
	await page.keyboard.press('Control+c');
	await showsAtEnd(page, '~ $ echo given up^C', '~ $');
	await page.keyboard.type('while true; do sleep 1; done\n');
	await page.waitForTimeout(300);
	await page.keyboard.press('Control+c');
	await showsAtEnd(page, /\^C$/, '~ $');
	await run(page, 'echo $?');
	await showsAtEnd(page, '130', '~ $');
});

test('several lines are typed and pasted as in bash', async ({ page }) => {
	await openSandbox(page);
	await page.keyboard.type('for n in 1 2; do\necho "number $n"\ndone\n');
	await showsAtEnd(page, '> done', 'number 1', 'number 2', '~ $');
	await paste(page, 'cat > two.txt <<EOF\none\ntwo\nEOF\n');
	await showsAtEnd(page, '~ $ cat > two.txt <<EOF', 'one', 'two', 'EOF');
	await run(page, '');
	await run(page, 'wc -l < two.txt');
	await showsAtEnd(page, '2', '~ $');
	await expect(page.getByRole('list', { name: 'Files' })).toContainText('two.txt');
});

test('a reload keeps files, variables, history and what stood there', async ({ page }) => {
	await openSandbox(page);
	await run(page, 'echo "{}" > a.json; name=kept');
	await run(page, 'mkdir -p sub && cd sub');
	await run(page, 'echo "$name" | sed s/k/K/');
	await showsAtEnd(page, 'Kept', '~/sub $');
	await page.reload();
	await showsAtEnd(page, 'Kept', '~/sub $');
	await page.getByRole('textbox', { name: 'Terminal' }).focus();
	await run(page, 'echo "$name $(cat ../a.json)"');
	await showsAtEnd(page, 'kept {}', '~/sub $');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await showsAtEnd(page, '~/sub $ echo "$name" | sed s/k/K/');
});

test('a file is edited beside the terminal, checked, saved and read', async ({ page }) => {
	await openSandbox(page);
	await page.keyboard.type('edit task.json\n');
	const area = page.getByRole('textbox', { name: 'task.json' });
	await expect(area).toBeFocused();
	await page.keyboard.type(
		'{"family": "web", "containerDefinitions": [{"name": "a", "imag": "b"}]}'
	);
	await expect(page.getByRole('group').getByText('"imag"')).toBeVisible();
	await expect(page.getByLabel('Check as')).toContainText('register-task-definition');
	await page.keyboard.press('Control+s');
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.keyboard.press('Escape');
	await showsAtEnd(page, '~ $');
	await run(page, 'cat task.json');
	await showsAtEnd(page, /"imag": "b"/, '~ $');

	await page.getByRole('button', { name: 'task.json' }).click();
	await area.fill('changed');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('alertdialog')).toContainText('Save the changes to task.json?');
	await page.keyboard.press('Escape');
	await expect(area).toHaveValue('changed');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Discard' }).click();
	await expect(area).toBeHidden();
	await expect(page.getByRole('textbox', { name: 'Terminal' })).toBeFocused();

	await page.getByRole('button', { name: 'task.json' }).click();
	await page.getByRole('button', { name: 'Rename' }).click();
	await page.getByRole('textbox', { name: 'New name' }).fill('renamed.json');
	await page.keyboard.press('Enter');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('renamed.json');
	expect(await readFile(await download.path(), 'utf8')).toContain('"imag"');
	await page.getByRole('button', { name: 'Delete' }).click();
	await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
	await run(page, 'ls | wc -l');
	await showsAtEnd(page, '0', '~ $');
});

test('the keyboard gets out of the terminal and back', async ({ page }) => {
	await openSandbox(page);
	const terminal = page.getByRole('textbox', { name: 'Terminal' });
	await page.keyboard.press('Tab');
	await expect(terminal).toBeFocused();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Create a cluster' })).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(terminal).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(terminal).not.toBeFocused();
});

test('an example goes into the prompt, and waits', async ({ page }) => {
	await openSandbox(page);
	await page.getByRole('button', { name: 'Create a cluster' }).click();
	await showsAtEnd(page, '~ $ aws ecs create-cluster --cluster-name demo');
	await run(page, '');
	await showsAtEnd(page, '}', '~ $');
	await expect(page.getByRole('button', { name: 'Create a cluster' })).toBeHidden();
});

test('what is selected is copied, and pasted', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openSandbox(page);
	await run(page, 'echo some-words here');
	const row = page.locator('.xterm-rows > div', { hasText: /^some-words/ });
	const { x, y, height } = (await row.boundingBox()) ?? { x: 0, y: 0, height: 0 };
	await page.mouse.dblclick(x + 20, y + height / 2);
	await page.keyboard.press('Control+c');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('some-words');
	await page.keyboard.type('echo ');
	await page.keyboard.press('Control+v');
	await run(page, '');
	await showsAtEnd(page, '~ $ echo some-words', 'some-words', '~ $');
});

test('a damaged session is told, offered as a file, and left behind', async ({ page }) => {
	await openSandbox(page);
	await run(page, 'true');
	await page.waitForTimeout(500);
	await page.goto('/learn/');
	await page.evaluate(async () => {
		const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('examark'));
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open(found?.name ?? '');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('no database'));
		});
		await new Promise<void>((resolve) => {
			const transaction = db.transaction('shells', 'readwrite');
			transaction.oncomplete = () => resolve();
			const content = { version: 1, shell: { version: 1, files: 7 }, scrollback: '' };
			transaction
				.objectStore('shells')
				.put({ id: 'sandbox', revision: 1, savedAtMs: 1, content, schema: 3 });
		});
		db.close();
	});
	await open(page, '/sandbox/');
	await expect(page.getByRole('alert')).toContainText('damaged');
	expect(await axe(page)).toEqual([]);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download it' }).click();
	expect(await readFile(await (await downloading).path(), 'utf8')).toContain('"files": 7');
	await page.getByRole('button', { name: 'Start afresh' }).click();
	await showsAtEnd(page, '~ $');
});

test.describe('on a phone', () => {
	test.use({ viewport: sizes.phone, hasTouch: true, isMobile: true });

	test('the prompt and the keys stand above the keyboard', async ({ page }) => {
		await page.addInitScript(() => {
			const viewport = Object.assign(new EventTarget(), { height: 844, offsetTop: 0, scale: 1 });
			Object.defineProperty(window, 'visualViewport', { get: () => viewport });
			Object.assign(window, {
				openKeyboard(height: number) {
					viewport.height = height;
					viewport.dispatchEvent(new Event('resize'));
				}
			});
		});
		await openSandbox(page);
		await run(page, 'seq 60');
		await page.evaluate('openKeyboard(500)');
		const keys = page.getByRole('group', { name: 'Keys' });
		await expect(async () => {
			const box = await keys.boundingBox();
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(500);
		}).toPass();
		await expect(async () => {
			const prompt = page.locator('.xterm-rows > div', { hasText: '~' }).last();
			const [row, box] = [await prompt.boundingBox(), await keys.boundingBox()];
			expect((row?.y ?? 999) + (row?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
		}).toPass();
		await page.keyboard.type('echo ');
		for (const name of ['Dollar', 'Slash', 'Left', 'Ctrl'])
			await keys.getByRole('button', { name }).tap();
		await page.keyboard.type('e');
		await expect(page.getByRole('textbox', { name: 'Terminal' })).toBeFocused();
		await run(page, 'x');
		await showsAtEnd(page, '~ $ echo $/x', '$/x', '~ $');
		for (const button of await keys.getByRole('button').all()) {
			const { width, height } = (await button.boundingBox()) ?? { width: 0, height: 0 };
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
		}
		await page.evaluate('openKeyboard(844)');
		await page.getByRole('button', { name: 'Files' }).tap();
		await page.getByRole('button', { name: 'New' }).tap();
		await page.getByLabel('Name of the file').fill('a.yaml');
		await page.getByRole('button', { name: 'Create' }).tap();
		await expect(page.getByRole('textbox', { name: 'a.yaml' })).toBeFocused();
		await page.keyboard.type('a: 1');
		await page.getByRole('button', { name: 'Save' }).tap();
		await page.getByRole('button', { name: 'Close' }).tap();
		await run(page, 'cat a.yaml');
		await showsAtEnd(page, 'a: 1', '~ $');
	});
});

test('two tabs never write over each other', async ({ page, context }) => {
	await openSandbox(page);
	await run(page, 'one=1');
	const second = await context.newPage();
	await open(second, '/sandbox/');
	await expect(second.getByText('The sandbox is open in another tab')).toBeVisible();
	expect(await axe(second)).toEqual([]);
	await second.getByRole('button', { name: 'Take over here' }).click();
	await showsAtEnd(second, '~ $ one=1', '~ $');
	await expect(page.getByText('The sandbox is open in another tab')).toBeVisible();
	await second.getByRole('textbox', { name: 'Terminal' }).focus();
	await run(second, 'two=$((one + 1)); echo $two');
	await second.close();
	await showsAtEnd(page, '2', '~ $');
});

test('a reset asks, offers the files, and begins afresh', async ({ page }) => {
	await openSandbox(page);
	await run(page, 'echo kept > a.txt');
	await page.getByRole('button', { name: 'Reset' }).click();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the files' }).click();
	const archive = await readFile(await (await downloading).path());
	expect(archive.toString('latin1')).toContain('a.txt');
	expect(await axe(page)).toEqual([]);
	await page.getByRole('button', { name: 'Start afresh' }).click();
	await expect(page.getByRole('button', { name: 'Create a cluster' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Create a cluster' })).toBeVisible();
	await showsAtEnd(page, '~ $');
	expect(await rowsOf(page)).toEqual(['~ $']);
});

for (const [size, viewport] of Object.entries(sizes))
	for (const colorScheme of ['light', 'dark'] as const)
		test.describe(`${size}, ${colorScheme}`, () => {
			test.use({ viewport, colorScheme });

			test('axe finds nothing', async ({ page }) => {
				test.slow();
				await openSandbox(page);
				expect(await axe(page)).toEqual([]);
				await run(page, 'printf "\\e[31mred\\e[0m \\e[1;90mgrey\\e[0m\\n"; seq 40');
				expect(await axe(page)).toEqual([]);
				await page.keyboard.type('edit a.json\n');
				await expect(page.getByRole('textbox', { name: 'a.json' })).toBeFocused();
				await page.keyboard.type('{"a": }');
				await expect(page.getByText('1 problem')).toBeVisible();
				expect(await axe(page)).toEqual([]);
				const wide = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(wide).toBe(0);
			});
		});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it needs', async ({ page }) => {
		await page.goto('/sandbox/');
		await expect(page.locator('noscript p')).toContainText('The sandbox needs JavaScript');
		await expect(page.getByText('Opening the shell')).toBeHidden();
	});
});

test('nothing of the terminal is loaded on other pages', async ({ page }) => {
	const sources: string[] = [];
	page.on('response', async (response) => {
		if (/\.js$/.test(new URL(response.url()).pathname))
			sources.push(await response.text().catch(() => ''));
	});
	for (const path of ['/', '/learn/', '/practice/', '/review/', '/exam/']) await open(page, path);
	await page.waitForTimeout(500);
	expect(sources.length).toBeGreaterThan(5);
	const marks = ['xterm-helper-textarea', 'reverse-i-search', 'RegisterTaskDefinition'];
	expect(marks.filter((mark) => sources.some((source) => source.includes(mark)))).toEqual([]);
});
