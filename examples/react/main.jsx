import { createRoot } from 'react-dom/client';
import { PrivacyNotice } from './notice.jsx';
import './privacy/ropa.css';

createRoot(document.querySelector('#root')).render(<PrivacyNotice />);
