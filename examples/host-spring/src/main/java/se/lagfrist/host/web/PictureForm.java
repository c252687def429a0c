package se.lagfrist.host.web;

/**
 * The measures of a picture: with the words beside the lanes, or above them for a phone.
 *
 * @param label how many letters of a label fit
 * @param labelUp how far above its lane the label stands
 * @param stateUp the same for the state
 */
record PictureForm(
    int width,
    int left,
    int right,
    int lane,
    int row,
    int label,
    int labelUp,
    int stateUp,
    int rowUp,
    int ticks,
    boolean days) {

  /** For a wide screen or paper. */
  static final PictureForm WIDE = new PictureForm(1080, 345, 1055, 36, 22, 37, 0, -14, -4, 8, true);

  /** For a phone. */
  static final PictureForm NARROW = new PictureForm(400, 14, 386, 58, 36, 42, 30, 14, 9, 4, false);
}
