import { HubConnectionBuilder, LogLevel, type HubConnection } from '@microsoft/signalr';
import { backoffMs } from './backoff';

export type LinkState = 'connecting' | 'live' | 'reconnecting';

export interface HubLink {
  connection: HubConnection;
  stop(): void;
}

/** A hub connection that never gives up. `onLive` runs after every (re)connect; when it fails the connection counts as lost. */
export function openHub(url: string, onLive: (connection: HubConnection) => Promise<void>, onState: (state: LinkState) => void): HubLink {
  const connection = new HubConnectionBuilder().withUrl(url).configureLogging(LogLevel.None).build();
  let stopped = false;
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const retry = () => {
    if (stopped) return;
    onState(attempt === 0 ? 'connecting' : 'reconnecting');
    timer = setTimeout(() => void start(), backoffMs(attempt++));
  };
  const start = async () => {
    try {
      await connection.start();
      await onLive(connection);
      attempt = 0;
      onState('live');
    } catch {
      // Closing schedules the next attempt; a start that failed has nothing to close.
      if (connection.state === 'Disconnected') retry();
      else await connection.stop();
    }
  };

  connection.onclose(() => {
    attempt = Math.max(attempt, 1);
    retry();
  });
  onState('connecting');
  void start();
  return {
    connection,
    stop() {
      stopped = true;
      clearTimeout(timer);
      void connection.stop();
    },
  };
}
