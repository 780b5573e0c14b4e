import { render } from 'preact';
import { Deeds } from './Deeds';

render(<Deeds />, document.getElementById('panel') as HTMLElement);
