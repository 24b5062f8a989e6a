export { type RenderedNotice, renderNotice } from './render-notice.ts';
export { type DocumentPage, type PageAlternative, renderPage } from './render-page.ts';
