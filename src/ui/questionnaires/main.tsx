import { render } from 'preact';
import { Questionnaires } from './Questionnaires';

render(<Questionnaires />, document.getElementById('panel') as HTMLElement);
