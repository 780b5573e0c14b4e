import { render } from 'preact';
import { Documents } from './Documents';

render(<Documents />, document.getElementById('panel') as HTMLElement);
