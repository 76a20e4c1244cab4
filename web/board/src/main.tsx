import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fieldservice/shared/tokens.css';
import '@fieldservice/shared/base.css';
import { ApiProblem } from '@fieldservice/shared/api/problem';
import { setupI18n } from '@fieldservice/shared/i18n/setup';
import { App } from './App';
import { de } from './locales/de';
import { en } from './locales/en';
import { Toasts } from './toast/Toasts';

setupI18n(en, de);
const queries = new QueryClient({
  // Rows come through the hub; what is fetched beside it is refetched when its row changes. Answers of the server are final, lost ones are not.
  defaultOptions: { queries: { staleTime: 30_000, retry: (count, error) => !(error instanceof ApiProblem) && count < 3 } },
});

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
      <Toasts />
    </QueryClientProvider>
  </StrictMode>,
);
