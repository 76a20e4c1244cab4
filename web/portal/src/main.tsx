import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fieldservice/shared/tokens.css';
import '@fieldservice/shared/base.css';
import '@fieldservice/shared/theme/theme';
import { setupI18n } from '@fieldservice/shared/i18n/setup';
import { App } from './App';
import { de } from './locales/de';
import { en } from './locales/en';

setupI18n(en, de);
const token = decodeURIComponent(window.location.pathname.split('/')[2] ?? '');
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App token={token} />
  </StrictMode>,
);
