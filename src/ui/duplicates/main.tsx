import { render } from 'preact';
import { Duplicates } from './Duplicates';

render(<Duplicates />, document.getElementById('panel') as HTMLElement);
