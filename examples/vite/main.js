import notice from 'ropa:oo2/privacy?lang=fr';
import 'ropa:ropa.css';

document.title = notice.title;
document.querySelector('#notice').innerHTML = notice.html;
