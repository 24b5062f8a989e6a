// <privacy-notice src="/privacy/oo2/notices/privacy.fr.html">What stands here shows until then.</privacy-notice>
//
// Puts a notice that `ropa build` wrote into a page that has no build of its own. The notice becomes
// part of the page, so its styles apply. Works under a strict Content-Security-Policy: the script is a
// file, and nothing is run or styled in line. Where the notice cannot be fetched, what the author put
// inside the element stays: a link to the notice's own page.
class PrivacyNotice extends HTMLElement {
  static observedAttributes = ['src'];

  /** @type {AbortController | undefined} */
  #loading;

  connectedCallback() {
    void this.#load();
  }

  disconnectedCallback() {
    this.#loading?.abort();
  }

  attributeChangedCallback(_name, before, after) {
    if (this.isConnected && before !== after) void this.#load();
  }

  async #load() {
    const src = this.getAttribute('src');
    this.#loading?.abort();
    if (!src) return;
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    this.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(src, { signal });
      if (!answer.ok) throw new Error(`${src} answers ${answer.status}`);
      const fragment = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const notice = fragment.querySelector('[data-ropa-notice]');
      if (!notice) throw new Error(`${src} holds no notice`);
      this.replaceChildren(document.adoptNode(notice));
      this.#follow();
    } catch (error) {
      if (signal.aborted) return;
      this.dispatchEvent(new CustomEvent('privacy-notice-error', { bubbles: true, detail: error }));
    } finally {
      if (!signal.aborted) this.removeAttribute('aria-busy');
    }
  }

  /** The address may name a section that was not there when the page was opened. */
  #follow() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id) this.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView();
  }
}

customElements.define('privacy-notice', PrivacyNotice);
