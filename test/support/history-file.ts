import proto from '@temporalio/proto';

const { History } = proto.temporal.api.history.v1;
export type History = proto.temporal.api.history.v1.IHistory;

/** A workflow's history as readable text, and back. */
export function historyToText(history: History): string {
  const object = History.toObject(History.fromObject(history), { enums: String, longs: String, bytes: String });
  // A stack names paths of the machine that recorded it.
  const text = JSON.stringify(object, (key, value: unknown) => (key === 'stackTrace' ? '' : value), 2);
  return `${text}\n`;
}

export function historyFromText(text: string): History {
  return History.fromObject(JSON.parse(text) as object);
}
