import { render } from 'preact';
import { Check } from './Check';

render(<Check />, document.getElementById('panel') as HTMLElement);
