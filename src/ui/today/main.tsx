import { render } from 'preact';
import { Today } from './Today';

render(<Today />, document.getElementById('panel') as HTMLElement);
