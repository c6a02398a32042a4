import './platform/forbid-compiled-schemas';
import '@fontsource/noto-serif-sc/400.css';
import '@fontsource/noto-serif-sc/700.css';
import './fonts/han-punctuation.css';
import 'lxgw-wenkai-webfont/lxgwwenkai-regular.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { FatalScreen } from './app/FatalScreen';
import { startApp } from './app/start-app';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
const root = createRoot(element);

void startApp().then((started) => {
  root.render(<StrictMode>{started.ok ? <App /> : <FatalScreen failure={started.error} />}</StrictMode>);
});
