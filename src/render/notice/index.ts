export { type ReadingEase, readingEase } from './reading-ease.ts';
export { type NoticeData, type RenderedNotice, renderNotice } from './render-notice.ts';
export { renderPage } from './render-page.ts';
