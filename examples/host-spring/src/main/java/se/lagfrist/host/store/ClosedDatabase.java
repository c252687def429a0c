package se.lagfrist.host.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Throws a connection away when H2 says that its database is closed. The pool knows the codes of
 * other databases, and tries a connection again only when it has been idle for half a second, so
 * that a busy host would never find a restarted H2 server.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

  private static final int DATABASE_IS_CLOSED = 90121;

  @java.lang.Override
  public Override adjudicate(SQLException e) {
    return e.getErrorCode() == DATABASE_IS_CLOSED ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
  }
}
