import { render } from 'preact';
import { Pairing } from './Pairing';

render(<Pairing />, document.getElementById('panel') as HTMLElement);
