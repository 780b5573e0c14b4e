import { render } from 'preact';
import { Follow } from './Follow';

render(<Follow />, document.getElementById('panel') as HTMLElement);
