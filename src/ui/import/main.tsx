import { render } from 'preact';
import { Import } from './Import';

render(<Import />, document.getElementById('panel') as HTMLElement);
