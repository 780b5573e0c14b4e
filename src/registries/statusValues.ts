/** Cells of a person whose status a command changes: dated, with its reason, and known to be no change by hand. */
export const statusValues = (status: string, today: string, reason: string | null = null) => ({
  status,
  statusSince: today,
  statusReason: reason,
  statusNoted: status,
});

interface WithStatus {
  readonly status?: unknown;
}

/** The same, empty when the person has the status already. */
export const statusChange = (record: WithStatus, status: string, today: string, reason: string | null = null) =>
  record.status === status ? {} : statusValues(status, today, reason);
