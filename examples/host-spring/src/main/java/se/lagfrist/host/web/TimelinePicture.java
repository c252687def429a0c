package se.lagfrist.host.web;

import java.util.List;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.host.web.Scale.Tick;
import se.lagfrist.obligation.Timeline;

/**
 * A case as a picture: obligations above the line, facts below it, the day asked about across both.
 * Only places and texts; the page draws it. A status is told by the shape of its mark and in words,
 * never by colour alone.
 *
 * @param width width of the picture
 * @param height height of the picture
 * @param left where the line begins
 * @param right where it ends
 * @param today place of the day asked about
 * @param todayLabel what stands at it
 * @param todayAnchor to which side that text runs: start, middle or end
 * @param axis height of the line
 * @param ticks marks along the line
 * @param lanes obligations, one lane for each rule
 * @param rows facts, one row for each kind of day
 * @param lanesLeftOut rules that did not fit
 * @param rowsLeftOut kinds of day that did not fit
 * @param later whether something lies to the right of the picture
 */
public record TimelinePicture(
    int width,
    int height,
    int left,
    int right,
    double today,
    String todayLabel,
    String todayAnchor,
    int axis,
    List<Tick> ticks,
    List<Lane> lanes,
    List<FactRow> rows,
    int lanesLeftOut,
    int rowsLeftOut,
    boolean later) {

  /**
   * The obligations of one rule.
   *
   * @param y height of the lane
   * @param labelY height of its label
   * @param stateY height of its state
   * @param label the rule
   * @param state where it stands, in words
   * @param late whether any is overdue
   * @param bars one for each occurrence
   */
  public record Lane(
      int y, int labelY, int stateY, String label, String state, boolean late, List<Bar> bars) {}

  /**
   * One obligation.
   *
   * @param from where its clock started
   * @param to its last day, or the day asked about if it has none
   * @param lateTo to where it is late; the same as {@code to} if it is not
   * @param open whether it has no last day
   * @param mark shape at its end: done, donelate, overdue, upcoming, lapsed, unclear or later
   * @param markX place of the mark
   * @param text day beside the mark, or empty
   * @param textX place of that text
   * @param anchor to which side it runs
   * @param title all of it in words
   */
  public record Bar(
      double from,
      double to,
      double lateTo,
      boolean open,
      String mark,
      double markX,
      String text,
      double textX,
      String anchor,
      String title) {}

  /**
   * The days of one kind.
   *
   * @param y height of the row
   * @param labelY height of its label
   * @param label the kind of day
   * @param dots the days
   */
  public record FactRow(int y, int labelY, String label, List<Dot> dots) {}

  /**
   * A day in the case.
   *
   * @param x its place
   * @param title what happened and when
   */
  public record Dot(double x, String title) {}

  /** Draws a case for a wide screen or paper. */
  static TimelinePicture wide(CaseFile file, Timeline timeline) {
    return PictureDrawing.of(file, timeline, PictureForm.WIDE);
  }

  /** Draws a case for a phone. */
  static TimelinePicture narrow(CaseFile file, Timeline timeline) {
    return PictureDrawing.of(file, timeline, PictureForm.NARROW);
  }
}
