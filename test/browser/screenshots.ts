/** Takes the pictures of the README from the real output: `npm run screenshots`, after `npm run build`. */
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.ts';

const PICTURES = [
  {
    page: 'dist/oo2/notices/privacy.fr.page.html',
    at: '#summary',
    picture: 'notice',
    width: 1000,
    height: 900,
  },
  {
    page: 'dist/oo2/notices/privacy.fr.page.html',
    at: '#rights',
    picture: 'notice-phone',
    width: 390,
    height: 900,
  },
  {
    page: 'dist/oo2/register/register.fr.html',
    at: '',
    picture: 'register',
    width: 1000,
    height: 900,
  },
];

const browser = await launch();
for (const { page: file, at, picture, width, height } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(pathToFileURL(file).href + at);
  await page.screenshot({ path: `.github/images/${picture}.png` });
  await page.close();
}
await browser.close();
