import type { PageMessage, ServerMessage } from './protocol';
import { token } from './settings';

export interface Connection {
  send(message: PageMessage): void;
}

/**
 * Opens the channel to the workbench. The first message brings the whole state, so nothing can fall between
 * the state and the changes that follow. After a break the page is loaded anew as soon as the server answers.
 */
export const connect = (receive: (message: ServerMessage) => void, lost: () => void): Connection => {
  const socket = new WebSocket(`ws://${location.host}/changes?token=${encodeURIComponent(token)}`);
  let leaving = false;
  addEventListener('pagehide', () => {
    leaving = true;
  });
  socket.addEventListener('message', ({ data }) => receive(JSON.parse(data)));
  socket.addEventListener('close', () => {
    if (leaving) return;
    lost();
    reloadWhenBack();
  });
  return {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
  };
};

const reloadWhenBack = (): void => {
  setTimeout(async () => {
    const answers = await fetch('/alive', { cache: 'no-store' }).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) location.reload();
    else reloadWhenBack();
  }, 1000);
};
