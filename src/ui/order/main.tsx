import { render } from 'preact';
import { Order } from './Order';

render(<Order />, document.getElementById('panel') as HTMLElement);
