package se.lagfrist.cli;

import java.io.IOException;
import java.io.OutputStream;
import se.lagfrist.report.out.Page;

/** A report that can be written in every form. */
interface Document {

  /** Writes it as rows. */
  void csv(Appendable out) throws IOException;

  /** Writes it as JSON, UTF-8. */
  void json(OutputStream out) throws IOException;

  /** Returns it as a printable page. */
  Page page();
}
