package be.jalon.shared;

/** What the audit log tells of; the names stand in the log and are part of its format. */
public enum AuditEvent {
    LOGIN,
    LOGIN_FAILED,
    /** Too many failures: the attempt did not even reach the password. */
    LOGIN_THROTTLED,
    LOGOUT,
    PASSWORD_CHANGED,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    ROLE_CHANGED,
    INVITATION_MADE,
    INVITATION_USED,
    INVITATION_REVOKED,
    /** An entry of the directory was renamed, merged, split or marked: whom accounts stand for may change with it. */
    DIRECTORY_CHANGED,
    /** One pilot took over from another in the texts of plans. */
    SUCCESSION,
    /** Somebody who is logged in asked for what his role or his items do not allow. */
    REFUSED,
    IMPORT,
    IMPORT_FAILED,
    EXPORT,
    /** How a table of the commune is read was kept, or was forgotten again. */
    READING_MODEL_SAVED,
    READING_MODEL_DELETED,
    BACKUP,
    BACKUP_FAILED,
    BACKUP_DOWNLOADED,
    INSTALLATION_FOUNDED,
    INSTALLATION_ERASED
}
