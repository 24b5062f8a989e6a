// The fragment is sanitised by ropa, and made from declarations alone. Next.js takes the same component:
// read the two files with `readFile` in a server component instead of importing them.
import fragment from './privacy/oo2/notices/privacy.fr.html?raw';
import data from './privacy/oo2/notices/privacy.fr.json';

export function PrivacyNotice() {
  return (
    <>
      <p className="site-crumb">{data.header.title.text}</p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: this is what ropa made. */}
      <div dangerouslySetInnerHTML={{ __html: fragment }} />
    </>
  );
}
